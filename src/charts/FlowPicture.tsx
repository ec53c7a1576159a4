import type { FlowNode, FlowPanel, FlowPictureModel } from "#view-models/frontDoorModels.ts";
import { BY_PART } from "#view-models/walkWords.ts";
import { CHART } from "#view-models/chartWords.ts";
import { FRONT_DOOR } from "#view-models/frontDoorHeadings.ts";
import { type CSSProperties, type PointerEvent, useId } from "react";
import styles from "./FlowPicture.module.css";
import { FLOW, flowShape, type PlacedLabel } from "./flowShape.ts";
import { WalkedPlot } from "./WalkedPlot.tsx";

/** From the baseline of a line of letters to its top, in parts of its height. */
const BASELINE = 0.76;

/**
 * What came to the front door and what became of it: one panel a stage, from left to right, or from
 * top to bottom where there is no room. Every height is a number, on one scale; nothing joins two
 * stages, since no figure does.
 */
export function FlowPicture({ picture }: { readonly picture: FlowPictureModel }) {
  const { title, summary, panels, most, source } = picture;
  const widths = panels.map((panel) => flowShape(panel, most).width);
  const stops = panels.flatMap((panel, at) => panel.stops.map((stop) => ({ ...stop, at })));

  function under({ target }: PointerEvent): number | null {
    const part = target instanceof Element ? target.closest("[data-part]") : null;
    const name = part?.getAttribute("data-part") ?? null;
    const found = stops.findIndex(({ at, node }) => partName(at, node) === name);
    return found === -1 ? null : found;
  }

  return (
    <figure className={styles["figure"]} data-parted>
      <figcaption>
        <strong className={styles["title"]}>{title}</strong>
        <span className={styles["subtitle"]}>{FRONT_DOOR.scale}</span>
      </figcaption>
      <div className={styles["room"]}>
        <WalkedPlot
          title={title}
          summary={summary}
          stops={stops}
          start={0}
          words={BY_PART}
          nearest={under}
        >
          {(shown) => {
            const read = stops[shown ?? -1];
            return (
              <div className={styles["panels"]} style={gridOf(widths)}>
                {panels.map((panel, at) => (
                  <Panel
                    key={panel.stage}
                    panel={panel}
                    at={at}
                    most={most}
                    units={widths[at] ?? FLOW.width}
                    read={read?.at === at ? partName(at, read.node) : null}
                  />
                ))}
              </div>
            );
          }}
        </WalkedPlot>
      </div>
      <p className={styles["source"]}>
        {CHART.source} {source}
      </p>
    </figure>
  );
}

function gridOf(widths: readonly number[]): CSSProperties {
  return custom({
    "--columns": widths.map((width) => `minmax(0, ${width}fr)`).join(" "),
    "--units": widths.reduce((sum, width) => sum + width, 0),
  });
}

/** Custom properties, which React's types do not know. */
function custom(properties: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return properties;
}

/** What marks a number in the drawing: of a panel as a whole, or of one of its parts. */
function partName(at: number, node: FlowNode | null): string {
  return node === null || node.kind === "whole" ? `${at}` : `${at} ${node.kind} ${node.id}`;
}

interface PanelProps {
  readonly panel: FlowPanel;
  readonly at: number;
  /** The part that is being read. */
  readonly read: string | null;
  readonly most: number;
  readonly units: number;
}

function Panel({ panel, at, read, most, units }: PanelProps) {
  const { title, figure, notJoined, from } = panel;
  const hatch = useId();
  const shape = flowShape(panel, most);

  return (
    <div className={styles["panel"]} data-whole style={custom({ "--panel": units })}>
      <p className={styles["stage"]} data-part={at} data-read={read === `${at}`}>
        <strong>{title}</strong>
        <span>{figure}</span>
      </p>
      {from.length === 0 ? (
        <p>{FRONT_DOOR.nothing}</p>
      ) : (
        <svg
          className={styles["plot"]}
          viewBox={`0 0 ${shape.width} ${shape.height}`}
          aria-hidden="true"
          focusable="false"
        >
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
              <path className={styles["hatch"]} d="M-1 7L7-1M-1 1L1-1M5 7L7 5" />
            </pattern>
          </defs>
          {shape.bands.map(({ key, to, path }) => (
            <path key={key} className={styles["band"]} data-kind={to.kind} d={path} />
          ))}
          {shape.nodes.map(({ node, x, y, width, height }) => (
            <rect
              key={node.id}
              className={styles["node"]}
              data-kind={node.kind}
              data-part={partName(at, node)}
              x={x}
              y={y}
              width={width}
              height={height}
              {...(node.kind === "not-accounted-for" && { fill: `url(#${hatch})` })}
            />
          ))}
          {shape.labels.map((label) => (
            <Label key={label.node.id} label={label} part={partName(at, label.node)} />
          ))}
          {shape.nodes.map(({ node, x, y, width, height }) =>
            partName(at, node) === read ? (
              <rect
                key={node.id}
                className={styles["readHere"]}
                data-screen-only
                x={x - READ}
                y={y - READ}
                width={width + 2 * READ}
                height={height + 2 * READ}
              />
            ) : null,
          )}
        </svg>
      )}
      {notJoined !== null && <p className={styles["notJoined"]}>{notJoined}</p>}
    </div>
  );
}

/** From a part to the mark round it while it is read. */
const READ = 3;

interface LabelProps {
  readonly label: PlacedLabel;
  readonly part: string;
}

function Label({ label: { lines, bold, x, y, end, leader }, part }: LabelProps) {
  return (
    <>
      {leader !== null && <path className={styles["leader"]} d={leader} />}
      <text className={styles["label"]} data-part={part} textAnchor={end ? "end" : "start"}>
        {lines.map((line, i) => (
          <tspan key={line} x={x} y={y + (i + BASELINE) * FLOW.line}>
            {i === 0 ? (
              <>
                <tspan className={styles["number"]}>{line.slice(0, bold)}</tspan>
                {line.slice(bold)}
              </>
            ) : (
              line
            )}
          </tspan>
        ))}
      </text>
    </>
  );
}
