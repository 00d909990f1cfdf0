/**
 * The text of an element, a line for each block as a reader sees them: a paragraph, a list item, a heading, a caption.
 * White space is collapsed; what is never read (scripts, buttons, forms) is left out.
 */
export function linesOf(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const read = (node: Node) => {
    if (node.nodeType === TEXT) line += node.nodeValue ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (UNREAD.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush();
    for (const child of Array.from(node.childNodes)) read(child);
    if (isBlock) flush();
  };
  read(root);
  flush();
  return lines;
}

const ELEMENT = 1;
const TEXT = 3;

const UNREAD = new Set(
  'script style noscript template button form input select textarea svg math iframe object video audio canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
