import type { Flavour, Format, Reading } from "../../model/note";
import { pandoc } from "../markdown/flavours";
import { markdown } from "../markdown/reader";

/** How texts are written that are taken out of files: as for pandoc, which prints nothing of them. What has been printed is there: a note that is
 *  called twice once, under its number, and what is called in notes. */
export const takenOutFlavour: Flavour = { ...pandoc, printsLabels: true, reuse: "share", nestedCall: "note" };

/** Markdown in which a label may begin with the series to which its number belongs: of `[^3/12]` a reader sees the 12. */
export const takenOut: Format = {
  ...markdown,
  read: (text, entry, flavour, lineStarts) => {
    const reading = markdown.read(text, entry, flavour, lineStarts);
    return text.includes("/") ? withoutSeries(reading) : reading;
  },
};

const withoutSeries = (reading: Reading): Reading => ({ ...reading, calls: reading.calls.map(printed), notes: reading.notes.map(printed) });

function printed<Mark extends Pick<Reading["calls"][number], "label" | "labelSpan">>(mark: Mark): Mark {
  const series = mark.label.indexOf("/") + 1;
  if (series === 0) return mark;
  const { from, to } = mark.labelSpan;
  return { ...mark, label: mark.label.slice(series), labelSpan: { from: from + series, to } };
}
