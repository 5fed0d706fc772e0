/** What MDX may write on any page. */
import ByModel from './ByModel.astro';
import Callout from './Callout.astro';
import Dots from './Dots.astro';
import Fact from './Fact.astro';
import Comparison from './Comparison.astro';
import InTheRoom from './InTheRoom.astro';
import Model from './Model.astro';
import ModelTag from './ModelTag.astro';
import Passage from './Passage.astro';
import Plan from './Plan.astro';
import Programmes from './Programmes.astro';
import Proposed from './Proposed.astro';
import Setting from './Setting.astro';
import Unconfirmed from './Unconfirmed.astro';
import Ways from './Ways.astro';
import YouMightSay from './YouMightSay.astro';

export const components = {
  ByModel,
  Callout,
  Comparison,
  Dots,
  Fact,
  InTheRoom,
  Model,
  ModelTag,
  Passage,
  Plan,
  Programmes,
  Proposed,
  Setting,
  Unconfirmed,
  Ways,
  YouMightSay,
};
