import { DataTable } from "#components/DataTable.tsx";
import { useViewHref } from "#components/viewHref.ts";
import type { Block, Phrase } from "#view-models/methodsText.ts";
import { Fragment } from "react";
import { Link } from "wouter";
import styles from "./MethodsPage.module.css";

/** Headings, paragraphs, lists, tables and code, in their order. They never change, so their place is their key. */
export function MethodsBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <BlockView key={at} block={block} />
  ));
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading": {
      const Heading = `h${block.depth}` as const;
      return (
        <Heading id={block.id} tabIndex={-1}>
          {block.text}
        </Heading>
      );
    }
    case "paragraph":
      return (
        <p>
          <Phrases phrases={block.phrases} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((blocks, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <MethodsBlocks blocks={blocks} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return <DataTable table={block.table} />;
    case "code":
      return (
        <pre className={styles["code"]}>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function Phrases({ phrases }: { readonly phrases: readonly Phrase[] }) {
  return phrases.map((phrase, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      <PhraseView phrase={phrase} />
    </Fragment>
  ));
}

function PhraseView({ phrase }: { readonly phrase: Phrase }) {
  const href = useViewHref();
  switch (phrase.kind) {
    case "text":
      return phrase.text;
    case "code":
      return <code className={styles["word"]}>{phrase.text}</code>;
    case "strong":
      return (
        <strong>
          <Phrases phrases={phrase.phrases} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <Phrases phrases={phrase.phrases} />
        </em>
      );
    case "link": {
      const said = <Phrases phrases={phrase.phrases} />;
      return phrase.href.startsWith("/") ? (
        <Link href={href(phrase.href)}>{said}</Link>
      ) : (
        <a href={phrase.href} rel="external noreferrer">
          {said}
        </a>
      );
    }
  }
}
