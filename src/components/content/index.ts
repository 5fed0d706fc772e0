/** What MDX may write on any page. */
import ByModel from './ByModel.astro';
import Callout from './Callout.astro';
import Dots from './Dots.astro';
import Fact from './Fact.astro';
import Model from './Model.astro';
import ModelTag from './ModelTag.astro';
import Programmes from './Programmes.astro';
import Proposed from './Proposed.astro';
import Setting from './Setting.astro';
import Unconfirmed from './Unconfirmed.astro';

export const components = {
  ByModel,
  Callout,
  Dots,
  Fact,
  Model,
  ModelTag,
  Programmes,
  Proposed,
  Setting,
  Unconfirmed,
};
