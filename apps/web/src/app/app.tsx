import { Suspense, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useLiveEvents } from '../api/use-live-events.ts';
import { DecisionsProvider } from '../decisions/decisions-provider.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { HelpContext } from './help-context.ts';
import { Masthead } from './masthead.tsx';
import { NoSuchRoom } from './no-such-room.tsx';
import { RoomBoundary } from './room-boundary.tsx';
import { ROOM_COMPONENTS } from './room-components.ts';
import { ROOMS } from './rooms.ts';

export const App = () => {
  const [path] = useLocation();
  const heard = useLiveEvents();
  const [helpShown, showHelp] = useState(false);
  return (
    <DecisionsProvider>
      <HelpContext value={{ helpShown, showHelp }}>
        <Masthead />
        <ConnectionNotice heard={heard} />
        <RoomBoundary key={path}>
          <Suspense>
            <Switch>
              <Route path="/">
                <Redirect to="/library" replace />
              </Route>
              {ROOMS.map(({ name, pattern }) => (
                <Route key={pattern} path={pattern} component={ROOM_COMPONENTS[name]} />
              ))}
              <Route component={NoSuchRoom} />
            </Switch>
          </Suspense>
        </RoomBoundary>
      </HelpContext>
    </DecisionsProvider>
  );
};
