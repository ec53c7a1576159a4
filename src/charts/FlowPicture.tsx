import type { FlowPanel, FlowPictureModel } from "#view-models/frontDoorModels.ts";
import { type CSSProperties, useId } from "react";
import styles from "./FlowPicture.module.css";
import { FLOW, flowShape, type PlacedLabel } from "./flowShape.ts";

/** From the baseline of a line of letters to its top, in parts of its height. */
const BASELINE = 0.76;

/**
 * What came to the front door and what became of it: one panel a stage, from left to right, or from
 * top to bottom where there is no room. Every height is a number, on one scale; nothing joins two
 * stages, since no figure does.
 */
export function FlowPicture({ picture }: { readonly picture: FlowPictureModel }) {
  const { title, panels, most, source } = picture;
  const widths = panels.map((panel) => flowShape(panel, most).width);

  return (
    <figure className={styles["figure"]} data-parted>
      <figcaption>
        <strong className={styles["title"]}>{title}</strong>
        <span className={styles["subtitle"]}>Heights are numbers, on one scale</span>
      </figcaption>
      <div className={styles["room"]}>
        <div className={styles["panels"]} style={gridOf(widths)}>
          {panels.map((panel, i) => (
            <Panel key={panel.stage} panel={panel} most={most} units={widths[i] ?? FLOW.width} />
          ))}
        </div>
      </div>
      <p className={styles["source"]}>Source: {source}</p>
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

interface PanelProps {
  readonly panel: FlowPanel;
  readonly most: number;
  readonly units: number;
}

function Panel({ panel, most, units }: PanelProps) {
  const { title, figure, notJoined, spoken, from } = panel;
  const hatch = useId();
  const shape = flowShape(panel, most);

  return (
    <div className={styles["panel"]} data-whole style={custom({ "--panel": units })}>
      <p className={styles["stage"]}>
        <strong>{title}</strong>
        <span>{figure}</span>
      </p>
      {from.length === 0 ? (
        <p>There is nothing to draw.</p>
      ) : (
        <svg
          className={styles["plot"]}
          viewBox={`0 0 ${shape.width} ${shape.height}`}
          role="img"
          aria-label={spoken}
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
              x={x}
              y={y}
              width={width}
              height={height}
              {...(node.kind === "not-accounted-for" && { fill: `url(#${hatch})` })}
            />
          ))}
          {shape.labels.map((label) => (
            <Label key={label.node.id} label={label} />
          ))}
        </svg>
      )}
      {notJoined !== null && <p className={styles["notJoined"]}>{notJoined}</p>}
    </div>
  );
}

function Label({ label: { lines, bold, x, y, end, leader } }: { readonly label: PlacedLabel }) {
  return (
    <>
      {leader !== null && <path className={styles["leader"]} d={leader} />}
      <text className={styles["label"]} textAnchor={end ? "end" : "start"}>
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
