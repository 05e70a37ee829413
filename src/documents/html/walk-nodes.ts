/** A step through a tree: into a node, or out of an element. */
export interface Step {
  readonly node: Node;
  readonly entering: boolean;
}

const ELEMENT_NODE = 1;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

export const tagOf = (node: Node): string => (isElement(node) ? node.tagName.toLowerCase() : '');

/** Goes through a tree in text order without recursion, so that no depth of nesting exhausts the stack. */
export function* walkNodes(root: Node): Generator<Step> {
  let node: Node = root;
  let entering = true;
  for (;;) {
    yield { node, entering };
    const child = entering ? node.firstChild : null;
    if (child) node = child;
    else if (entering && isElement(node)) entering = false;
    else if (node === root) return;
    else if (node.nextSibling) {
      node = node.nextSibling;
      entering = true;
    } else {
      node = node.parentNode!;
      entering = false;
    }
  }
}
