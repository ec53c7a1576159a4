const OFFSETS = [0x811c9dc5, 0x01000193] as const;
const PRIME = 0x01000193;

/**
 * A short name for a text, the same on every device: 64 bits in lower-case letters and figures. It
 * tells texts apart and protects nothing. FNV-1a, from two offsets.
 */
export function contentHash(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
    return (hash >>> 0).toString(36);
  }).join("");
}
