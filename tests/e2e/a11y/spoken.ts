import type { CDPSession, Page } from "@playwright/test";
import * as z from "zod/mini";

const Value = z.object({ value: z.optional(z.unknown()) });
const AxNode = z.object({
  nodeId: z.string(),
  ignored: z.boolean(),
  role: z.optional(Value),
  name: z.optional(Value),
  description: z.optional(Value),
  value: z.optional(Value),
  properties: z.optional(z.array(z.object({ name: z.string(), value: Value }))),
  childIds: z.optional(z.array(z.string())),
  backendDOMNodeId: z.optional(z.number()),
});
type AxNode = z.infer<typeof AxNode>;
const AxTree = z.object({ nodes: z.array(AxNode) });
const Described = z.object({ node: z.object({ attributes: z.optional(z.array(z.string())) }) });

/** Rows of a table that are written out; the others are like them. */
const ROWS = 3;

const LANDMARKS = new Set([
  "banner",
  "navigation",
  "main",
  "contentinfo",
  "complementary",
  "search",
  "region",
  "form",
]);
const WIDGETS: ReadonlyMap<string, string> = new Map([
  ["link", "link"],
  ["button", "button"],
  ["DisclosureTriangle", "button"],
  ["textbox", "edit"],
  ["searchbox", "search edit"],
  ["combobox", "combo box"],
  ["checkbox", "check box"],
  ["radio", "radio button"],
  ["spinbutton", "spin button"],
  ["slider", "slider"],
  ["option", "option"],
  ["Date", "date edit"],
  ["image", "graphic"],
  ["img", "graphic"],
]);
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ["figure", "figure"],
  ["article", "article"],
  ["group", "group"],
  ["radiogroup", "radio group"],
  ["dialog", "dialog"],
  ["status", "spoken when it changes"],
  ["alert", "spoken at once"],
  ["blockquote", "quotation"],
  ["listbox", "list box"],
]);
/** What makes a line of its own, with nothing said of what it is. */
const PLAIN = new Set([
  "paragraph",
  "listitem",
  "term",
  "definition",
  "DescriptionListTerm",
  "DescriptionListDetail",
  "caption",
  "Figcaption",
  "FigureCaption",
  "sectionheader",
  "sectionfooter",
  "Details",
  "Legend",
]);

/** What a screen reader says of the page from its beginning to its end, a line at a time. */
export async function spokenText(page: Page): Promise<string> {
  const device = await page.context().newCDPSession(page);
  const { nodes } = AxTree.parse(await device.send("Accessibility.getFullAXTree"));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  for (const node of nodes)
    if (text(node.role) === "slider")
      byId.set(node.nodeId, { ...node, properties: [], value: await valueText(device, node) });
  await device.detach();
  const [root] = nodes;
  if (root === undefined) return "";
  const speaker = new Speaker(byId);
  speaker.say(root, 0);
  return [`title: ${text(root.name)}`, ...speaker.lines()].join("\n");
}

/** What a slider says that its value is; the tree has the bare number. */
async function valueText(device: CDPSession, { backendDOMNodeId, value }: AxNode) {
  if (backendDOMNodeId === undefined) return value;
  const answer = await device.send("DOM.describeNode", { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = Described.parse(answer).node;
  const said = attributes[attributes.indexOf("aria-valuetext") + 1];
  return attributes.includes("aria-valuetext") ? { value: said } : value;
}

class Speaker {
  private readonly byId: ReadonlyMap<string, AxNode>;
  private readonly said: string[] = [];
  private line = "";

  constructor(byId: ReadonlyMap<string, AxNode>) {
    this.byId = byId;
  }

  lines(): readonly string[] {
    this.flush(0);
    return this.said;
  }

  say(node: AxNode, depth: number): void {
    const role = text(node.role);
    const name = text(node.name);
    if (node.ignored) return this.sayWithin(node, depth);
    if (role === "InlineTextBox" || role === "ListMarker" || role === "MenuListPopup")
      return undefined;
    if (role === "StaticText") return this.add(name);
    const widget = WIDGETS.get(role);
    if (widget !== undefined) return this.add(`[${[widget, name, ...states(node)].join(", ")}]`);
    if (role === "heading")
      return this.block(depth, `heading level ${String(property(node, "level"))}, ${name}`);
    if (role === "table" || role === "grid") return this.table(node, depth);
    if (role === "list" || role === "DescriptionList") {
      const items = this.childrenOf(node).filter((child) => text(child.role) === "listitem");
      const counted = role === "list" ? `list of ${items.length}` : "list of terms";
      return this.block(depth, [counted, name].filter(Boolean).join(", "), node);
    }
    if (LANDMARKS.has(role))
      return this.block(depth, [role, name].filter(Boolean).join(", "), node);
    const block = BLOCKS.get(role);
    if (block !== undefined) {
      const isEmpty = this.wordsOf(node) === "" && name === "";
      return isEmpty
        ? undefined
        : this.block(depth, [block, name].filter(Boolean).join(", "), node);
    }
    // What labels a control is said with the control.
    if (role === "LabelText")
      return this.childrenOf(node)
        .filter((child) => text(child.role) !== "StaticText")
        .forEach((child) => this.say(child, depth));
    if (PLAIN.has(role)) {
      this.flush(depth);
      this.sayWithin(node, depth);
      return this.flush(depth);
    }
    return this.sayWithin(node, depth);
  }

  private sayWithin(node: AxNode, depth: number): void {
    for (const child of this.childrenOf(node)) this.say(child, depth);
  }

  /** A line that says what comes, and what is within it further in. */
  private block(depth: number, title: string, within?: AxNode): void {
    this.flush(depth);
    this.said.push(`${"  ".repeat(depth)}${title}`);
    if (within === undefined) return;
    this.sayWithin(within, depth + 1);
    this.flush(depth + 1);
  }

  private table(node: AxNode, depth: number): void {
    const rows = this.within(node, "row");
    const columns = Math.max(
      0,
      ...rows.map((row) => this.childrenOf(row).filter((cell) => isCell(cell)).length),
    );
    const name = text(node.name);
    this.block(
      depth,
      `table with ${rows.length} rows and ${columns} columns, ${name === "" ? "WITHOUT A NAME" : name}`,
    );
    for (const row of rows.slice(0, ROWS))
      this.block(
        depth + 1,
        this.childrenOf(row)
          .filter((cell) => isCell(cell))
          .map((cell) => this.wordsOf(cell))
          .join(" | "),
      );
    if (rows.length > ROWS) this.block(depth + 1, `and ${rows.length - ROWS} more`);
  }

  /** All that is said of something, in one line. */
  private wordsOf(node: AxNode): string {
    const speaker = new Speaker(this.byId);
    speaker.sayWithin(node, 0);
    return speaker
      .lines()
      .map((line) => line.trim())
      .join(" ");
  }

  private within(node: AxNode, role: string): readonly AxNode[] {
    return this.childrenOf(node).flatMap((child) =>
      text(child.role) === role ? [child] : this.within(child, role),
    );
  }

  private childrenOf(node: AxNode): readonly AxNode[] {
    return (node.childIds ?? []).flatMap((id) => this.byId.get(id) ?? []);
  }

  /** Parts of a line are told apart, but for the stop that ends one. */
  private add(words: string): void {
    const isApart = this.line !== "" && !/^[\s.,:;)’”]/.test(words) && !/[\s(“]$/.test(this.line);
    this.line += isApart ? ` ${words}` : words;
  }

  private flush(depth: number): void {
    const words = this.line.replace(/\s+/g, " ").trim();
    if (words !== "") this.said.push(`${"  ".repeat(depth)}${words}`);
    this.line = "";
  }
}

function isCell({ role, ignored }: AxNode): boolean {
  return !ignored && /cell|header/i.test(text(role));
}

function text(value: z.infer<typeof Value> | undefined): string {
  return typeof value?.value === "string" ? value.value.replace(/\s+/g, " ") : "";
}

function property(node: AxNode, name: string): unknown {
  return node.properties?.find((one) => one.name === name)?.value.value;
}

/** What is said after the name of a control: its state, what is in it, and what more is known of it. */
function states(node: AxNode): readonly string[] {
  const expanded = property(node, "expanded");
  const checked = property(node, "checked");
  const value = property(node, "valuetext") || node.value?.value;
  return [
    expanded === true ? "unfolded" : expanded === false ? "folded" : "",
    checked === "true" || checked === true ? "ticked" : checked === "false" ? "not ticked" : "",
    property(node, "disabled") === true ? "unavailable" : "",
    property(node, "required") === true ? "required" : "",
    property(node, "invalid") === "true" ? "not valid" : "",
    value === undefined || value === "" ? "" : `“${String(value)}”`,
    text(node.description) === "" ? "" : `(${text(node.description)})`,
  ].filter(Boolean);
}
