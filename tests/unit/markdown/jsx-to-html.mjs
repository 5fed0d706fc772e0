/*
 * Stands in for Astro's JSX runtime when a test runs a compiled page: a node is its HTML. Attributes
 * come with the names they have in HTML, and are written as they come.
 */

const VOID = new Set(['br', 'hr', 'img', 'input']);

export const Fragment = '';

export function jsx(type, { children, ...attributes }) {
  if (typeof type === 'function') return type({ children, ...attributes });
  const inside = [children].flat(Infinity).map(printChild).join('');
  if (type === Fragment) return { text: inside };
  const open = [type, ...Object.entries(attributes).map(printAttribute)].filter(Boolean).join(' ');
  return { text: VOID.has(type) ? `<${open}>` : `<${open}>${inside}</${type}>` };
}

export const jsxs = jsx;

function printChild(child) {
  if (child === undefined || child === null || child === false) return '';
  return typeof child === 'object' ? child.text : escape(String(child));
}

function printAttribute([name, value]) {
  if (value === false || value === undefined || value === null) return '';
  return value === true ? name : `${name}="${escape(String(value))}"`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
