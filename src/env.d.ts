declare namespace App {
  interface Locals {
    /** Every reference key of the page: two works by one author in one year are told apart by it. */
    citedKeys?: readonly string[];
  }
}

/** For tools that do not read `.astro` files; `astro check` sees the real types. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
