/** Items of a deployment on the bench, the same words for the product and for its naive twin. */
export const ITEMS = 200;

export const itemText = (number) =>
  `Item ${number}: verify that \`SERVICE_${number}\` is configured and https://svc${number}.example.com/healthz answers 200 within 2 seconds`;

/** A document of ten sections with twenty items each. */
export function documentOf(title) {
  const sections = Array.from({ length: 10 }, (_, section) => {
    const items = Array.from({ length: ITEMS / 10 }, (__, item) => `- [ ] ${itemText(section * 20 + item + 1)}`);
    return `## ${section + 1}. Section\n\n${items.join("\n")}\n`;
  });
  return `# ${title}\n\n${sections.join("\n")}`;
}
