import './masthead.css';
import { use } from 'react';
import { Link, useRoute } from 'wouter';
import { HelpContext } from './help-context.ts';
import { ROOMS, type Room } from './rooms.ts';
import { ThemeButton } from './theme-button.tsx';

const RoomLink = ({ room }: { readonly room: Room }) => {
  const [here] = useRoute(room.pattern);
  return (
    <Link href={room.path} aria-current={here ? 'page' : undefined}>
      {room.name}
    </Link>
  );
};

export const Masthead = () => {
  const { showHelp } = use(HelpContext);
  return (
    <header className="masthead">
      <Link href="/library" className="wordmark">
        Entente
      </Link>
      <nav className="rooms" aria-label="Rooms">
        {ROOMS.map((room) => (
          <RoomLink key={room.path} room={room} />
        ))}
      </nav>
      <div className="tools">
        <button type="button" className="btn" onClick={() => showHelp(true)}>
          Keys <kbd>?</kbd>
        </button>
        <ThemeButton />
      </div>
    </header>
  );
};
