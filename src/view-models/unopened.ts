/** Said where the part of the dashboard that opens it did not come. */
export const UNOPENED =
  "The dashboard could not be opened: a part of it did not arrive. Check the connection, then reload the page.";
