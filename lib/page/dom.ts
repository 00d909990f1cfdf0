/**
 * The one plug between this room and a page: every property of a page's own nodes is read here, through its prototype.
 * A form whose inputs are named `parentNode` or `textContent`, or an image named `body`, hides the real property from
 * scripts of every world; it cannot hide the prototype's getter.
 */
export const dom = {
  parent: getter(Node.prototype, 'parentNode'),
  firstChild: getter(Node.prototype, 'firstChild'),
  nextSibling: getter(Node.prototype, 'nextSibling'),
  type: getter(Node.prototype, 'nodeType'),
  connected: getter(Node.prototype, 'isConnected'),
  text: getter(Node.prototype, 'textContent'),
  data: getter(CharacterData.prototype, 'data'),
  tag: getter(Element.prototype, 'localName'),
  shadow: getter(Element.prototype, 'shadowRoot'),
  slotOf: getter(Element.prototype, 'assignedSlot'),
  slotOfText: getter(Text.prototype, 'assignedSlot'),
  host: getter(ShadowRoot.prototype, 'host'),
  editable: getter(HTMLElement.prototype, 'isContentEditable'),
  root: getter(Document.prototype, 'documentElement'),

  attribute: method(Element.prototype, 'getAttribute'),
  closest: method(Element.prototype, 'closest'),
  /** False where the element, or one around it, is not rendered or is made invisible. */
  visible: method(Element.prototype, 'checkVisibility'),
  assigned: method(HTMLSlotElement.prototype, 'assignedNodes'),
  precedes: (a: Node, b: Node): boolean => (compare(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  rootOf: (node: Node): Node => rootOf(node),
  all: method(Document.prototype, 'querySelectorAll'),
  under: method(Document.prototype, 'elementFromPoint'),
  underShadow: method(ShadowRoot.prototype, 'elementFromPoint'),
  style: (element: Element): CSSStyleDeclaration => getComputedStyle(element),
};

const rootOf = method(Node.prototype, 'getRootNode');
const compare = method(Node.prototype, 'compareDocumentPosition');

export const isElement = (node: Node): node is Element => dom.type(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => dom.type(node) === Node.TEXT_NODE;
export const isShadowRoot = (node: Node): node is ShadowRoot => node instanceof ShadowRoot;

/** The element a node stands in, across the edge of a shadow tree; null at the top. */
export function elementAround(node: Node): Element | null {
  const parent = dom.parent(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? dom.host(parent) : null;
}

/** A property, read through its prototype. */
export function getter<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): (of: Owner) => Owner[Name] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`No getter "${name}": update the browser.`);
  return (of) => get.call(of) as Owner[Name];
}

/** A method, called through its prototype. */
export function method<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): Owner[Name] extends (...args: infer Args) => infer Result ? (of: Owner, ...args: Args) => Result : never {
  const call = prototype[name] as (...args: unknown[]) => unknown;
  return ((of: Owner, ...args: unknown[]) => call.apply(of, args)) as ReturnType<typeof method<Owner, Name>>;
}
