import { isElement, walkNodes } from './walk-nodes.ts';

/** Elements whose content a reader of the page never sees as text. */
const UNSEEN = new Set([
  'script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video',
  'button', 'input', 'select', 'textarea', 'dialog', 'head', 'link', 'meta', 'title', 'del',
]); // biome-ignore format: a list reads better in rows

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|pt)?\s*(?:;|!|$))/i;

const isUnseen = (element: Element): boolean =>
  UNSEEN.has(element.tagName.toLowerCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '');

const COMMENT_NODE = 8;

/** Takes scripts, styles, comments and hidden elements out of a tree. */
export const removeUnseen = (root: Node): void => {
  const unseen: ChildNode[] = [];
  for (const { node, entering } of walkNodes(root)) {
    if (entering && node !== root && (node.nodeType === COMMENT_NODE || (isElement(node) && isUnseen(node))))
      unseen.push(node as ChildNode);
  }
  for (const node of unseen) node.remove();
};
