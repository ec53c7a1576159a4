/** Said where the part of the dashboard that opens it did not come. */
export const UNOPENED =
  "The dashboard could not be opened: a part of it did not arrive. Check the connection, then reload the page.";

/** Said above a view that still stands as it was written, where the app could not draw it again. */
export const AS_PUBLISHED =
  "Until then: this page as it was published. It can be read, but its buttons and fields do nothing yet.";
