/** What the MDX of the front page may write besides. */
import Action from './Action.astro';
import Band from './Band.astro';
import Column from './Column.astro';
import Figure from './Figure.astro';
import Hero from './Hero.astro';
import Lede from './Lede.astro';
import ModelCards from './ModelCards.astro';
import Onward from './Onward.astro';
import Path from './Path.astro';
import Say from './Say.astro';

export const homeComponents = {
  Action,
  Band,
  Column,
  Figure,
  Hero,
  Lede,
  ModelCards,
  Onward,
  Path,
  Say,
};
