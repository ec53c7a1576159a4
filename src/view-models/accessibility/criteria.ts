/** A success criterion of WCAG 2.2, and how the dashboard is tried against it. */
export interface Criterion {
  readonly criterion: string;
  readonly name: string;
  readonly level: "A" | "AA";
  /** What is tried. */
  readonly checked: string;
  /** What no test of ours shows; left out: the tests show all of it. */
  readonly open?: string;
  /** What is known to fall short; left out: nothing. */
  readonly shortfall?: string;
}

const NO_MEDIA = "Every screen is searched for sound and video: there is none.";
const AXE =
  "Every screen and state is read by axe, in light, dark and forced colours, wide and narrow.";
const NOBODY_YET = "Only a person can judge this, and nobody has been asked to yet.";

/** The 55 criteria of levels A and AA, in the order of the standard. */
export const CRITERIA: readonly Criterion[] = [
  {
    criterion: "1.1.1",
    name: "Non-text content",
    level: "A",
    checked: `${AXE} What is spoken of every chart and mark stands in the spoken text of each page.`,
  },
  {
    criterion: "1.2.1",
    name: "Audio-only and video-only (prerecorded)",
    level: "A",
    checked: NO_MEDIA,
  },
  { criterion: "1.2.2", name: "Captions (prerecorded)", level: "A", checked: NO_MEDIA },
  {
    criterion: "1.2.3",
    name: "Audio description or media alternative (prerecorded)",
    level: "A",
    checked: NO_MEDIA,
  },
  { criterion: "1.2.4", name: "Captions (live)", level: "AA", checked: NO_MEDIA },
  {
    criterion: "1.2.5",
    name: "Audio description (prerecorded)",
    level: "AA",
    checked: NO_MEDIA,
  },
  {
    criterion: "1.3.1",
    name: "Info and relationships",
    level: "A",
    checked: `${AXE} Headings, lists, tables, groups and labels stand in the spoken text of each page.`,
  },
  {
    criterion: "1.3.2",
    name: "Meaningful sequence",
    level: "A",
    checked: "The spoken text of each page is kept, and compared at every change.",
  },
  {
    criterion: "1.3.3",
    name: "Sensory characteristics",
    level: "A",
    checked: "Not tried.",
    open: NOBODY_YET,
  },
  {
    criterion: "1.3.4",
    name: "Orientation",
    level: "AA",
    checked:
      "Every screen is read by axe, which finds styles that lock it upright or on its side. It is also shown narrow and high, and wide and low.",
  },
  {
    criterion: "1.3.5",
    name: "Identify input purpose",
    level: "AA",
    checked: "Every field is looked through: none asks for anything about the person who fills it.",
  },
  {
    criterion: "1.4.1",
    name: "Use of colour",
    level: "A",
    checked:
      "Links in sentences are read by axe. In forced colours, where the colours of a status are gone, every screen is read again.",
    open: "Whether each chart can be read without colour is tried apart, by simulation.",
  },
  {
    criterion: "1.4.2",
    name: "Audio control",
    level: "A",
    checked: "Every screen is searched for sound that starts by itself: there is none.",
  },
  { criterion: "1.4.3", name: "Contrast (minimum)", level: "AA", checked: AXE },
  {
    criterion: "1.4.4",
    name: "Resize text",
    level: "AA",
    checked:
      "Every screen is shown as it is at 400% zoom: nothing is cut off, and nothing lies beyond the window.",
  },
  {
    criterion: "1.4.5",
    name: "Images of text",
    level: "AA",
    checked: "Every screen is searched for images: there is none but a council’s logo.",
  },
  {
    criterion: "1.4.10",
    name: "Reflow",
    level: "AA",
    checked:
      "Every screen is shown 320 pixels wide and 256 high: nothing lies beyond the window to the side, and nothing is cut off.",
  },
  {
    criterion: "1.4.11",
    name: "Non-text contrast",
    level: "AA",
    checked: "The contrast of the focus and of the edges of fields and buttons is measured.",
    open: "The contrast of each mark of each chart is tried apart.",
  },
  {
    criterion: "1.4.12",
    name: "Text spacing",
    level: "AA",
    checked:
      "Every screen is shown with lines 1.5 apart, paragraphs 2, letters 0.12 and words 0.16: nothing is cut off.",
  },
  {
    criterion: "1.4.13",
    name: "Content on hover or focus",
    level: "AA",
    checked: "Not tried on every screen.",
    open: "What a chart shows beneath the pointer stays, and Escape takes it away; no test holds it.",
  },
  {
    criterion: "2.1.1",
    name: "Keyboard",
    level: "A",
    checked:
      "Each task is done by the keyboard alone, from finding what is worst to the minutes of a session.",
  },
  {
    criterion: "2.1.2",
    name: "No keyboard trap",
    level: "A",
    checked: "Tab goes through every screen and out of it again.",
  },
  {
    criterion: "2.1.4",
    name: "Character key shortcuts",
    level: "A",
    checked:
      "Keys that are letters are switched off in the search of any page and among the keys of slides, and then do nothing.",
  },
  {
    criterion: "2.2.1",
    name: "Timing adjustable",
    level: "A",
    checked: "Every screen is looked through: none has a time limit.",
    open: "That no limit is set is seen from the code, and held by no test.",
  },
  {
    criterion: "2.2.2",
    name: "Pause, stop, hide",
    level: "A",
    checked: "Every screen is watched at rest: nothing moves, blinks or scrolls by itself.",
  },
  {
    criterion: "2.3.1",
    name: "Three flashes or below threshold",
    level: "A",
    checked: "Every screen is watched at rest: nothing moves, blinks or scrolls by itself.",
  },
  {
    criterion: "2.4.1",
    name: "Bypass blocks",
    level: "A",
    checked: "The first Tab of every screen comes to a link that leads to its main content.",
  },
  {
    criterion: "2.4.2",
    name: "Page titled",
    level: "A",
    checked: "The title of every screen is compared with all others: no two are the same.",
  },
  {
    criterion: "2.4.3",
    name: "Focus order",
    level: "A",
    checked:
      "Tab goes through every screen in the order of its text, and focus is not lost where a dialog closes or something is taken away.",
  },
  {
    criterion: "2.4.4",
    name: "Link purpose (in context)",
    level: "A",
    checked: `${AXE} No two links of a screen bear the same words and lead to different places.`,
  },
  {
    criterion: "2.4.5",
    name: "Multiple ways",
    level: "AA",
    checked: "A measure is come to from the overview, and by the search of every screen.",
  },
  {
    criterion: "2.4.6",
    name: "Headings and labels",
    level: "AA",
    checked: `${AXE} Whether they say what they should can be read in the spoken text of each page.`,
  },
  {
    criterion: "2.4.7",
    name: "Focus visible",
    level: "AA",
    checked: "Whatever Tab comes to looks different with the focus, which is measured in pixels.",
  },
  {
    criterion: "2.4.11",
    name: "Focus not obscured (minimum)",
    level: "AA",
    checked: "Whatever Tab comes to lies within the window, with nothing over it.",
  },
  {
    criterion: "2.5.1",
    name: "Pointer gestures",
    level: "A",
    checked: "A swipe turns slides, and so do buttons.",
  },
  {
    criterion: "2.5.2",
    name: "Pointer cancellation",
    level: "A",
    checked: "Not tried.",
    open: "Buttons and links are the browser’s own, which act when they are let go.",
  },
  {
    criterion: "2.5.3",
    name: "Label in name",
    level: "A",
    checked: "The name of each button, link and field begins with or holds the words seen on it.",
  },
  {
    criterion: "2.5.4",
    name: "Motion actuation",
    level: "A",
    checked: "Not tried.",
    open: "Nothing listens to how the device is moved; no test holds it.",
  },
  {
    criterion: "2.5.7",
    name: "Dragging movements",
    level: "AA",
    checked:
      "A session’s agenda is put in order by buttons and keys; a file is chosen by a button.",
  },
  {
    criterion: "2.5.8",
    name: "Target size (minimum)",
    level: "AA",
    checked:
      "Whatever can be pressed is measured: at least 24 pixels each way, and 44 on a touch screen, but for links in sentences.",
  },
  {
    criterion: "3.1.1",
    name: "Language of page",
    level: "A",
    checked: AXE,
  },
  {
    criterion: "3.1.2",
    name: "Language of parts",
    level: "AA",
    checked: "Not tried.",
    open: "All words are English; no test holds it.",
  },
  {
    criterion: "3.2.1",
    name: "On focus",
    level: "A",
    checked: "Tab goes through every screen: the address stays, and no dialog opens.",
  },
  {
    criterion: "3.2.2",
    name: "On input",
    level: "A",
    checked: "Not tried on every screen.",
    open: "Filters act as they are set, and keep the focus; no test holds it for each.",
  },
  {
    criterion: "3.2.3",
    name: "Consistent navigation",
    level: "AA",
    checked: "The links of the head are the same, in the same order, on every screen.",
  },
  {
    criterion: "3.2.4",
    name: "Consistent identification",
    level: "AA",
    checked: "Not tried.",
    open: NOBODY_YET,
  },
  {
    criterion: "3.2.6",
    name: "Consistent help",
    level: "A",
    checked: "The link to the help stands at the same place of every screen.",
  },
  {
    criterion: "3.3.1",
    name: "Error identification",
    level: "A",
    checked: "What is left out or wrong in a form is tried: the message names it in words.",
  },
  {
    criterion: "3.3.2",
    name: "Labels or instructions",
    level: "A",
    checked: AXE,
  },
  {
    criterion: "3.3.3",
    name: "Error suggestion",
    level: "AA",
    checked: "What is left out or wrong in a form is tried: the message says what to do.",
  },
  {
    criterion: "3.3.4",
    name: "Error prevention (legal, financial, data)",
    level: "AA",
    checked: "Erasing what is kept on a device asks first, and says what is lost.",
  },
  {
    criterion: "3.3.7",
    name: "Redundant entry",
    level: "A",
    checked: "Not tried.",
    open: "No task asks for the same thing twice; no test holds it.",
  },
  {
    criterion: "3.3.8",
    name: "Accessible authentication (minimum)",
    level: "AA",
    checked: "No screen asks for a password or a code.",
  },
  {
    criterion: "4.1.2",
    name: "Name, role, value",
    level: "A",
    checked: AXE,
  },
  {
    criterion: "4.1.3",
    name: "Status messages",
    level: "AA",
    checked: "What a filter, the search and a form say stands where it is spoken as it comes.",
  },
];
