import { render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { expect, it } from "vitest";
import { ApiError } from "#api/ApiError.ts";
import { everyPart, part } from "#pages/part.tsx";

const Greeting = () => <p>Good morning</p>;

it("is fetched with the parts of its own, and is drawn at once; what does not come is said", async () => {
  let Inner: ComponentType = () => null;
  const Outer = part(async () => {
    Inner = part(async () => Greeting);
    return () => <Inner />;
  });
  await everyPart();
  render(<Outer />);
  expect(screen.getByText("Good morning")).toBeVisible();

  part(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(everyPart()).rejects.toThrow(ApiError);
});
