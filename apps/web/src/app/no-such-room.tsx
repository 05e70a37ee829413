import { Link } from 'wouter';

export const NoSuchRoom = () => (
  <main className="empty">
    <h1>Nothing is kept here</h1>
    <p>
      This address belongs to no room. Go to the <Link href="/library">Library</Link> or the{' '}
      <Link href="/map">Map</Link>.
    </p>
  </main>
);
