import { describe, expect, it } from "vitest";
import { buildApi } from "#publishing/buildApi.ts";
import { personalData } from "#publishing/disclosure/personalData.ts";
import { problemLine } from "#publishing/problem.ts";
import { folder } from "../folder.ts";

describe("what tells of one person", () => {
  it.each([
    // 9434765919: 9×10 + 4×9 + 3×8 + 4×7 + 7×6 + 6×5 + 5×4 + 9×3 + 1×2 = 299; 11 − 299 mod 11 = 9.
    ["The plan of 943 476 5919 was late", "943 476 5919", "is an NHS number"],
    ["9434765919", "9434765919", "is an NHS number"],
    [
      "Ask jane.smith@marchshire.gov.uk for it",
      "jane.smith@marchshire.gov.uk",
      "is an email address",
    ],
    ["Ring 01432 260000", "01432 260000", "is a telephone number"],
    ["Ring +44 7700 900123 first", "+44 7700 900123", "is a telephone number"],
    ["Placed at HR4 0LE", "HR4 0LE", "is a full postcode"],
    ["Placed at SW1A1AA.", "SW1A1AA", "is a full postcode"],
    ["QQ is no prefix, AB 12 34 56 C is", "AB 12 34 56 C", "is a National Insurance number"],
    ["A boy born on 3 May 2012 waited", "born on 3 May 2012", "is a date of birth"],
    ["DOB: 03/05/2012", "DOB: 03/05/2012", "is a date of birth"],
    ["Mrs Smith complained", "Mrs Smith", "names a person"],
    ["seen with Mr O’Neill", "Mr O’Neill", "names a person"],
    ["The mother of J was not told", "mother of J", "reads like one person’s family"],
    ["Jayden’s mother was not told", "Jayden’s mother", "reads like one person’s family"],
    ["Child J waited a year", "Child J", "reads like one person’s case"],
    ["In the case of J, aged 7, nobody came", "J, aged 7", "reads like one person’s case"],
    ["J (7) was placed twice", "J (7)", "reads like one person’s case"],
    ["Ellie, aged 9, was placed far away", "Ellie, aged 9", "gives a person’s age"],
    ["A girl aged 14 went missing", "A girl aged 14", "gives a person’s age"],
    ["the 15-year-old was moved", "the 15-year-old", "gives a person’s age"],
    ["a six-week-old", "a six-week-old", "gives a person’s age"],
  ])("%s", (text, found, why) => {
    expect(personalData(text)).toEqual([{ text: found, why }]);
  });

  it.each([
    "Head of Service, Front Door",
    "Assistant Director, Safeguarding and Family Support",
    "Councillor A asked about Council B and Team C",
    "943 476 5918 fails its check",
    "0412 345 6789 is no number that anyone is called by",
    "01234 5678 9012 has too many figures for one",
    "3,414 referrals in 2017 and 1,367 the year before",
    "E06000019, file d5, version 9, WS3P21WP1, Q1 2018/19",
    "Children aged 0 to 17, and young people aged 16 and 17",
    "Children’s mothers and fathers were asked",
    "The father of modern statistics is not meant",
    "Born of need, the plan was agreed on 12 October 2018",
    "https://councillors.marchshire.gov.uk/ieListDocuments.aspx?CId=954&MID=8515&x=9434765919",
    "16 to 18 cases a worker; 21 of 74 posts; £5,000 golden hello",
    "Section 47 enquiries; Part A (12 pages)",
    "The M50 and the A49 were closed",
  ])("but not: %s", (text) => {
    expect(personalData(text)).toEqual([]);
  });

  it("is refused wherever it stands, and whoever the files are for", () => {
    const commentary = `measure,period,published,author,text
average,2018-04,2018-05-20,Mrs Jones,Cases fell
average,2018-05,2018-06-20,Head of Service,Child J was moved; the mother of J was told
`;
    const { files, problems } = buildApi(folder({ commentary }), { audience: "members" });
    expect(files).toBeNull();
    expect(
      problems
        .filter(({ code }) => code === "personal-data")
        .map((problem) => problemLine(problem)),
    ).toEqual([
      "commentary.csv, row 2, column “author”: “Mrs Jones” names a person. Take it out: say what is so of the service, and not of one person.",
      "commentary.csv, row 3, column “text”: “Child J” reads like one person’s case. Take it out: say what is so of the service, and not of one person.",
      "commentary.csv, row 3, column “text”: “mother of J” reads like one person’s family. Take it out: say what is so of the service, and not of one person.",
    ]);
  });
});
