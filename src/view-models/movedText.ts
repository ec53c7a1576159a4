/** `Moved to place 2 of 5.` */
export function movedText(place: number, of: number): string {
  return `Moved to place ${place} of ${of}.`;
}
