/** The README as the extension shows it to those who have installed it: nothing about building, and no links and pictures that lie in files, of which the
 *  page of an extension opens none. */
export function extensionReadme(readme) {
  const sections = readme.split(/^(?=## )/m).filter((section) => !ABOUT_THE_PROJECT.some((title) => section.startsWith(`## ${title}\n`)));
  return sections
    .join("")
    .replace(/^```sh\n.*?^```\n+/gms, "")
    .replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, "")
    .replace(/^(?:\[[^\]]*\]\((?!https:)[^)]*\)(?: · )?)+\n+/gm, "")
    .replace(/\[((?:[^\][]|`[^`]*`)*)\]\((?!https:|#)[^)]*\)/g, "$1");
}

/** Sections for those who have the sources. */
const ABOUT_THE_PROJECT = ["Try it", "In the terminal", "More"];
