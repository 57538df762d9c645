// Opens pages in a headless Chromium, at two widths and in two schemes of colour, and prints what is wrong with them:
// messages on the console, anything asked of a network, a page wider than its window, what axe-core finds. Then it prints
// each page to PDF beside it.
//
// node browser.mjs MODULES CHROMIUM PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${modules}/`));
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const faults = [];

async function look(browser, page, width, scheme) {
  const tab = await browser.newPage();
  const fault = (text) => faults.push(`${page} at ${width} px, ${scheme}: ${text}`);
  tab.on("console", (message) => fault(`console: ${message.text()}`));
  tab.on("pageerror", (error) => fault(`error: ${error}`));
  const address = pathToFileURL(page).href;
  tab.on("request", (request) => request.url() !== address && fault(`asks for ${request.url()}`));
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await tab.setViewport({ width, height: 900 });
  await tab.goto(address);
  const [wide, room] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (wide > room) fault(`is ${wide} px wide`);
  // With the data of pictures open, so that their tables are looked at too.
  await tab.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  const open = await tab.evaluate(() => document.documentElement.scrollWidth);
  if (open > room) fault(`is ${open} px wide with its data open`);
  await tab.evaluate(axe);
  const found = await tab.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
  for (const violation of found.violations) {
    const where = violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`);
    fault(`axe ${violation.id} (${violation.impact}): ${where.join(" | ")}`);
  }
  if (found.passes.length === 0) fault("axe looked at nothing");
  await tab.close();
}

const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
try {
  for (const page of pages) {
    for (const width of [380, 1400]) {
      for (const scheme of ["light", "dark"]) await look(browser, page, width, scheme);
    }
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.pdf({ path: page.replace(/\.html$/, ".pdf"), preferCSSPageSize: true });
    await tab.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(faults));
