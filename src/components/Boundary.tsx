import { missingPart, missingTitle } from "#view-models/missingPart.ts";
import { replacedMessage } from "#view-models/replacedMessage.ts";
import { Component, type ReactNode } from "react";
import { ErrorNotice } from "./ErrorNotice.tsx";
import { PageHeading } from "./PageHeading.tsx";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What could not be shown: `The chart`. */
  readonly what: string;
  /** It stands for a whole page, which has a heading whatever fails. */
  readonly page?: true;
  /** Told before it is tried again. */
  readonly onRetry?: () => void;
  /** Told as soon as it has failed. */
  readonly onFail?: () => void;
}

interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps the fault of one part from taking the rest of the page with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  override componentDidCatch() {
    this.props.onFail?.();
  }

  override render() {
    const { error } = this.state;
    const { what, page, children, onRetry } = this.props;
    if (error === null) return children;

    const replaced = replacedMessage(error);
    const title = missingTitle(what);
    const notice = (
      <ErrorNotice
        message={replaced ?? missingPart(error, page === undefined ? title : undefined)}
        onRetry={() => {
          // What the host no longer has does not come, however often it is asked for.
          if (replaced !== null) return window.location.reload();
          onRetry?.();
          this.setState({ error: null });
        }}
      />
    );
    if (page === undefined) return notice;
    return (
      <div data-failed>
        <PageHeading name={title}>{title}</PageHeading>
        {notice}
      </div>
    );
  }
}
