import { expect, test } from "vitest";
import { bars, figure, told, within, type StatisticsColumn } from "./statistics";

const age: StatisticsColumn = {
  name: "age",
  kind: "numeric",
  lo: 0,
  hi: 100,
  buckets: [0, 50, 100, 25].map((count) => ({ name: "", count })),
  other: 0,
  missing: 10,
  countError: 3,
};

test("parts of a range are named and measured by the tallest", () => {
  expect(bars(age)).toEqual([
    { name: "0 to 25", count: 0, height: 0 },
    { name: "25 to 50", count: 50, height: 0.5 },
    { name: "50 to 75", count: 100, height: 1 },
    { name: "75 to 100", count: 25, height: 0.25 },
    { name: "missing", count: 10, height: 0.1 },
  ]);
});

test("categories stand by size, what is rare or left over is one bar", () => {
  const town: StatisticsColumn = {
    name: "town",
    kind: "categorical",
    buckets: Array.from({ length: 40 }, (_, i) => ({ name: `#${i}`, count: i })),
    other: 5,
    countError: 0,
  };
  const b = bars(town);
  expect(b.length).toBe(25);
  expect(b[0]).toEqual({ name: "#39", count: 39, height: 39 / 125 });
  expect(b.at(-1)).toEqual({ name: "other", count: 125, height: 1 }); // 1 + … + 15, and 5
});

test("nothing to show is no bar, and never a division by zero", () => {
  expect(bars({ name: "x", kind: "categorical", buckets: [], other: 0, countError: 0 })).toEqual([]);
  expect(bars({ ...age, buckets: [], missing: 0 })).toEqual([]);
});

test("whose word they are is said, and what an error is", () => {
  for (const unit of [0, 1, 2]) expect(told(unit)).toMatch(/by this server’s word.*sahm data stats checks/);
  expect(told(0)).toMatch(/the most that/);
  expect(told(1)).toMatch(/standard error/);
});

test("errors are written beside numbers, and only where there are any", () => {
  expect(within(44.1234, 1.2345)).toBe("44.12 ± 1.234");
  expect(within(44.1234, 0)).toBe("44.12");
  expect(within(1, undefined)).toBe("1");
  expect(figure(123456)).toBe("123,500");
});
