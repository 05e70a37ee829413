import { Component, type ReactNode } from 'react';
import { Failure } from '../parts/failure.tsx';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** A room that cannot be shown says so in its place; the other rooms stay within reach. */
export class RoomBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <main>
        <Failure what="This room could not be shown." error={this.state.error}>
          <button type="button" className="btn line" onClick={() => location.reload()}>
            Load it again
          </button>
        </Failure>
      </main>
    );
  }
}
