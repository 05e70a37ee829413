/** What surrounds an article on its page. */
const FURNITURE = [
  'nav', 'aside', 'form', 'body > header', 'body > footer', '[role=navigation]', '[role=banner]', '[role=contentinfo]',
  '[role=complementary]', '[role=search]', '[role=menu]',
].join(', '); // biome-ignore format: a list reads better in rows

/** The part of a page that holds its text: `main` or the one `article` where there is one, else the page without its furniture. */
export const removePageFurniture = (document: Document): Element => {
  for (const element of document.querySelectorAll(FURNITURE)) element.remove();
  const articles = document.querySelectorAll('article');
  return (
    document.querySelector('main, [role=main]') ?? (articles.length === 1 ? articles[0]! : document.body)
  );
};
