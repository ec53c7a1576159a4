/** Said above a view that still stands as it was written, where the app could not draw it again. */
export const AS_PUBLISHED =
  "Until then: this page as it was published. It can be read, but its buttons and fields do nothing yet.";
