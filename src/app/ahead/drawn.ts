import { Component, Fragment, isValidElement, type ReactNode, StrictMode } from "react";
import { turn } from "#api/turn.ts";
import { fieldOf } from "#api/fieldOf.ts";
import { attributesOf } from "./attributes.ts";
import { type Contexts, withFirstHooks } from "./firstHooks.ts";

/** In milliseconds: for how long is drawn before what a reader does has its turn. */
const SLICE = 25;

/**
 * What React would draw first, made before the part of React has come that draws: it finds every node as it
 * would have made it, and takes it over. It knows what the first screen is made of, and no more.
 *
 * @throws where there is something else in it, or it throws itself
 */
export async function drawn(node: ReactNode): Promise<DocumentFragment> {
  const fragment = document.createDocumentFragment();
  let end = performance.now() + SLICE;
  const later: (() => void)[] = [];
  const isOver = () => performance.now() > end;
  const place = { into: fragment, contexts: new Map(), select: null, isOver, later };
  later.push(() => withFirstHooks(place.contexts, () => draw(node, place)));
  // What is filled may hold what is filled later still, which comes to the end of the list.
  for (const fill of later) {
    if (isOver()) {
      await turn();
      end = performance.now() + SLICE;
    }
    fill();
  }
  return fragment;
}

interface Place {
  readonly into: Node;
  readonly contexts: Contexts;
  /** What the list around it stands at; `null` outside a list. */
  readonly select: unknown;
  /** Whether others have waited long enough for their turn. */
  readonly isOver: () => boolean;
  /** How elements are filled that stand empty by then. */
  readonly later: (() => void)[];
}

const SVG = "http://www.w3.org/2000/svg";
const TRANSPARENT: ReadonlySet<unknown> = new Set([Fragment, StrictMode]);

function draw(node: unknown, place: Place): void {
  if (typeof node === "string" || typeof node === "number") {
    if (node !== "") place.into.appendChild(document.createTextNode(String(node)));
  } else if (Array.isArray(node)) {
    for (const each of node) draw(each, place);
  } else if (isValidElement<Readonly<Record<string, unknown>>>(node)) {
    drawElement(node.type, node.props, place);
  } else if (typeof node === "object" && node !== null) {
    throw new Error("It is no element.");
  }
}

function drawElement(type: unknown, props: Readonly<Record<string, unknown>>, place: Place): void {
  const { contexts } = place;
  if (typeof type === "string") drawTag(type, props, place);
  else if (TRANSPARENT.has(type)) draw(props["children"], place);
  else if (typeof type === "function") {
    const made: unknown =
      type.prototype instanceof Component ? Reflect.construct(type, [props]) : type(props);
    draw(made instanceof Component ? made.render() : made, place);
  } else if (fieldOf(type, "$$typeof") === CONTEXT) {
    const outside = contexts.has(type) ? [contexts.get(type)] : [];
    contexts.set(type, props["value"]);
    draw(props["children"], place);
    if (outside.length === 0) contexts.delete(type);
    else contexts.set(type, outside[0]);
  } else {
    // What is kept between draws, or hands its element on, is drawn once all the same.
    const render = fieldOf(type, "type") ?? fieldOf(type, "render");
    if (render === undefined) throw new Error("It has not come.");
    drawElement(render, props, place);
  }
}

const CONTEXT = Symbol.for("react.context");

function drawTag(tag: string, props: Readonly<Record<string, unknown>>, place: Place): void {
  const { into, contexts, select, isOver, later } = place;
  const isDrawing = tag === "svg" || (into instanceof Element && into.namespaceURI === SVG);
  const element = isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of attributesOf(tag, props, isDrawing))
    element.setAttribute(name, value);
  if (tag === "option" && select !== null && props["value"] === select)
    element.setAttribute("selected", "");
  into.appendChild(element);
  const within = {
    ...place,
    into: element,
    select: tag === "select" ? (props["value"] ?? null) : select,
  };
  if (isOver()) {
    const then = { ...within, contexts: new Map(contexts) };
    later.push(() => withFirstHooks(then.contexts, () => draw(props["children"], then)));
  } else draw(props["children"], within);
}
