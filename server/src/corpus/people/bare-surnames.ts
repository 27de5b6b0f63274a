import type { NameForm } from "../../model/people";
import { Draft, isAuthor } from "./draft";
import type { Drafts } from "./drafts";
import type { Kind } from "./kinds";
import { agreeInGender, apartByGreekEnding, halfFamily, isFeminine, isOfArmy, nearFamily, ranksOf, shareFamily, slavic } from "./likeness";
import type { Claims, Unit } from "./person";

/** A surname alone. */
export const isBare = (form: NameForm): boolean => form.givens.length === 0;

/** Brings bare surnames to those whom their own document names in full; else whom the corpus knows, if that is one; else to nobody known.
 *  Who has a surname is found out once for all units of a kind, until there is news of somebody. */
export class BareSurnames {
  readonly #strangers = new Strangers();
  #kind: Kind | undefined;
  #news = 0;
  #bearers: Bearers = { same: [], isSame: new Set(), known: [], near: [] };

  constructor(
    readonly people: Drafts,
    readonly claims: Claims,
  ) {}

  /** Those whom nobody names in full. */
  get strangers(): readonly Draft[] {
    return this.#strangers.list;
  }

  place(unit: Unit, kind: Kind): void {
    const { document } = unit;
    const { form } = kind;
    const { same, isSame, known, near } = this.#bearersOf(kind);
    const here = this.people.in(document);
    const named = here.filter((person) => isSame.has(person));
    // `М. Гольцем` and `Гольц`, though another text knows a Wilhelm Goltz
    const bearers = named.length > 0 ? named : here.filter((person) => known.includes(person) && !person.isFemale);
    // `Stasova` is Elena Stasova before it is the genitive of a Stasov.
    const exact = bearers.filter((person) => person.hasSurnameOf(kind));
    const local = exact.length > 0 ? exact : bearers;
    local.sort((a, b) => a.number - b.number);
    let fits = local.length > 0 ? local : same;
    if (fits.length > 1 && isOfArmy(unit.form)) fits = fits.filter(({ isFemale }) => !isFemale);
    if (fits.length === 0) {
      fits = near.filter((person) => person.isIn(document));
      if (fits.length === 0)
        fits = near.filter(({ lead }) => apartByGreekEnding(lead, form) || (slavic(form) && slavic(lead) && !isDouble(lead)));
    }
    const [only] = fits;
    const author = unit.form.cited && local.length > 0 ? authorAmong(unit, local, same) : undefined;
    const isOnly = only && fits.length === 1 && isFemaleAlike(unit, only) && !isNamedLater(unit, only);
    const person = author ?? (isOnly ? only : ((local.length > 1 ? chiefOf(unit, local) : undefined) ?? ofRank(unit, fits)));
    if (!person) {
      const meant = fits.length > 0 ? fits : this.#familyIn(unit);
      this.#strangers.one(kind, meant, local.length > 1 || meant !== fits ? document : "").add(unit, kind);
      return;
    }
    this.people.bring(unit, kind, person);
    // That a bearer of the surname is called by it is no news to it.
    if (isSame.has(person)) this.#news = this.people.news;
  }

  /** Those of a document whom a plural means together: Carl and Magnus Orvell of `the Orvells`. One alone is none. */
  #familyIn({ document, form }: Unit): readonly Draft[] {
    if (!form.written.endsWith("s")) return [];
    const family = form.written.slice(0, -1);
    const people = this.people.in(document).filter(({ lead }) => lead.name.family === family && lead.name.given.length > 0);
    return people.length > 1 ? people.sort((a, b) => a.number - b.number) : [];
  }

  #bearersOf(kind: Kind): Bearers {
    const { news } = this.people;
    if (this.#kind === kind && this.#news === news) return this.#bearers;
    this.#kind = kind;
    this.#news = news;
    const { form } = kind;
    const people = this.people.all.filter((person) => person.agreesInGender(form.gender) && !person.isForbidden(kind, this.claims));
    const all = people.filter((person) => person.hasFamilyOf(kind));
    const mentioned = all.filter(({ isMentioned }) => isMentioned);
    const known = mentioned.length > 0 ? mentioned : all;
    const inFull = form.gender === "female" ? [] : known.filter((person) => person.hasFullNameOf(kind));
    const own = inFull.length > 0 ? inFull : known;
    const same =
      own.length > 0 || form.gender !== "female" ? own : people.filter(({ isFemale, lead }) => isFemale && isFeminine(lead, form));
    const near =
      same.length > 0
        ? []
        : people.filter((person) => nearBare(person.lead, form) || (isDouble(person.lead) && halfFamily(person.lead, form)));
    this.#bearers = { same, isSame: new Set(same), known, near };
    return this.#bearers;
  }
}

/** Whom a surname means under which something is cited, where its document has bearers of it: the author among them; where they are none, the
 *  one whom another text cites. */
function authorAmong({ document }: Unit, local: readonly Draft[], all: readonly Draft[]): Draft | undefined {
  const [author, another] = local.filter((person) => person.unitsIn(document).some(isAuthor));
  if (author) return another ? undefined : author;
  const [elsewhere, others] = all.filter((person) => person.isAuthor);
  return others ? undefined : elsewhere;
}

/** The one of several who alone is called by the rank that stands before the surname, in whatever text: the Countess Tiesen of a family with one countess. */
function ofRank({ form }: Unit, fits: readonly Draft[]): Draft | undefined {
  const ranks = fits.length > 1 ? ranksOf(form) : [];
  if (ranks.length === 0) return undefined;
  const [only, another] = fits.filter(({ units }) => units.some((unit) => ranksOf(unit.form).some((rank) => ranks.includes(rank))));
  return another ? undefined : only;
}

/** Whether nothing says that only one of two is a woman: `Colonel Orvell` is not Ada Orvell. */
const isFemaleAlike = ({ form }: Unit, person: Draft): boolean => (person.isFemale ? !isOfArmy(form) : form.gender !== "female");

/** Those who may be called by a surname. */
interface Bearers {
  readonly same: readonly Draft[];
  readonly isSame: ReadonlySet<Draft>;
  /** Also those who have it in another case only. */
  readonly known: readonly Draft[];
  /** Where nobody has it: those who have one like it. */
  readonly near: readonly Draft[];
}

const isDouble = ({ name }: NameForm): boolean => name.family.includes("-");

/** Whether a document says a bare surname without a woman's title before it names a woman with it in full, as it does of her husband or son.
 *  A woman who is but cited is called by her surname. */
function isNamedLater({ document, form }: Unit, person: Draft): boolean {
  if (form.gender === "female" || !person.isFemale || !person.isIn(document)) return false;
  return person.unitsIn(document).every((unit) => unit.form.first > form.first && !unit.form.cited);
}

/** Those whom nobody names in full. */
class Strangers {
  readonly list: Draft[] = [];
  readonly #byKey = new Map<string, Draft>();
  /** Whose each kind is, where it has another key. */
  readonly #joined = new Map<Kind, Draft>();

  /** Whom a bare surname means that may mean several of its document, or none who is known. */
  one(kind: Kind, fits: readonly Draft[], document: string): Draft {
    const { form } = kind;
    const key = `${form.lemmas[0] ?? form.keys[0] ?? form.written}\n${form.gender === "female" ? "f" : ""}\n${document}`;
    const known = this.#byKey.get(key) ?? (fits.length === 0 ? this.#joinedBy(kind) : undefined);
    if (known) return known;
    const stranger = new Draft(form, [], fits.length > 1 ? fits : [], this.list.length);
    this.#byKey.set(key, stranger);
    this.list.push(stranger);
    return stranger;
  }

  #joinedBy(kind: Kind): Draft | undefined {
    const known = this.#joined.get(kind) ?? this.list.find(({ lead, maybe }) => maybe.length === 0 && joins(lead, kind.form));
    if (known) this.#joined.set(kind, known);
    return known;
  }
}

/** Bare surnames that nobody owns meet under another transliteration too. */
const joins = (one: NameForm, other: NameForm): boolean =>
  agreeInGender(one.gender === "female" ? "female" : undefined, other.gender === "female" ? "female" : undefined) &&
  (one.gender === "female") === (other.gender === "female") &&
  (shareFamily(one, other) || (slavic(one) && slavic(other) && nearFamily(one, other)));

/** Whom a bare surname means that several people of its document have: the one whom alone the text speaks of, where the others are but
 *  cited as authors; the one whom alone it has named when it first says the surname; the one whom alone it does not
 *  call somebody's brother or wife; the one who is named twice as often as all others; the man, where the others are women. Else nobody. */
function chiefOf(unit: Unit, local: readonly Draft[]): Draft | undefined {
  const here = local.map((person) => {
    const forms = person.unitsIn(unit.document).filter(({ form }) => !isBare(form));
    const count = forms.reduce((sum, { form }) => sum + form.count, 0);
    return {
      person,
      first: forms.reduce((least, { form }) => Math.min(least, form.first), Number.POSITIVE_INFINITY),
      count,
      female: forms.some(({ form }) => form.gender === "female"),
      cited: forms.every(({ form }) => form.cited || form.count === 0),
      relative: forms.some(({ form }) => form.relative),
    };
  });
  const spokenOf = unit.form.cited ? [] : here.filter(({ cited }) => !cited);
  if (spokenOf.length === 1) return spokenOf[0]?.person;
  const before = here.filter(({ first }) => first < unit.form.first);
  if (before.length === 1) return before[0]?.person;
  const themselves = here.filter(({ relative }) => !relative);
  if (themselves.length === 1) return themselves[0]?.person;
  const all = here.reduce((sum, { count }) => sum + count, 0);
  const leading = here.find(({ count }) => count > 1 && count >= 2 * (all - count));
  if (leading) return leading.person;
  const men = here.filter(({ female }) => !female);
  return men.length === 1 && here.length > 1 ? men[0]?.person : undefined;
}

/** A surname alone needs more letters for a misprint: Davison is not Miles Dawson. */
const nearBare = (full: NameForm, bare: NameForm): boolean =>
  apartByGreekEnding(full, bare) ||
  (nearFamily(full, bare) && ((slavic(full) && slavic(bare)) || Math.min(longest(full), longest(bare)) >= LONG));

const longest = ({ keys, lemmas }: NameForm): number => [...keys, ...lemmas].reduce((most, { length }) => Math.max(most, length), 0);
const LONG = 7;
