import { Component, type ReactNode } from 'react';
import { Trouble } from './Trouble.tsx';

interface LoadBoundaryProps {
  readonly children: ReactNode;
}

/**
 * Keeps the rest of the screen alive when a part of it cannot be loaded (offline, or the app was updated meanwhile) or
 * fails: says so in its place. What was edited is in the document, not in the part.
 */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Trouble /> : this.props.children;
  }
}
