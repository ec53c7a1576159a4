import type { AgendaItem } from "#contract/sessions.ts";

type Agenda = readonly AgendaItem[];

/** The agenda with an item at its end. A measure stands on it once. */
export function withItem(agenda: Agenda, item: AgendaItem): Agenda {
  const known =
    item.measure !== undefined && agenda.some(({ measure }) => measure === item.measure);
  return known ? agenda : [...agenda, item];
}

/** @param place counted from 0; where there is none, nothing changes */
export function withoutItem(agenda: Agenda, place: number): Agenda {
  return agenda.filter((_, at) => at !== place);
}

/** The item of one place at another; the others close up. A place past an end is that end. */
export function movedItem(agenda: Agenda, from: number, to: number): Agenda {
  const item = agenda[from];
  if (item === undefined) return agenda;
  const others = withoutItem(agenda, from);
  const at = Math.min(others.length, Math.max(0, to));
  return [...others.slice(0, at), item, ...others.slice(at)];
}

/** The item of one place under another title. */
export function renamedItem(agenda: Agenda, place: number, title: string): Agenda {
  return agenda.map((item, at) => (at === place ? { ...item, title } : item));
}
