import { Component, type ReactNode } from 'react';
import { appText } from '#renderer/text/app.ts';

/** Bugs in drawing end here: said plainly, with the way back to what the journal holds. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, line, reload } = appText.crashed;
    return (
      <div className="crashed" role="alert">
        <h1>{title}</h1>
        <p>{line}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {reload}
        </button>
      </div>
    );
  }
}
