import { remembered } from "../words/remembered";

/** What the key of a name in Cyrillic may be which in Latin letters is the given one. Russian spells the names of the West by their sound: for
 *  `Rousseau` the pattern fits the key of `Руссо`, for `Görgey` that of `Гёргей`. The languages are not told apart. */
export const heardAs = remembered((name): RegExp => {
  const letters = plain(name);
  let pattern = "";
  for (let at = 0; at < letters.length; ) {
    const start = at;
    const unit = UNITS.find(({ from }) => {
      from.lastIndex = start;
      return from.test(letters);
    });
    pattern += unit?.to ?? letters.charAt(at);
    at = unit ? unit.from.lastIndex : at + 1;
  }
  return new RegExp(`^${pattern}$`);
});

/** Small letters without diacritics, but of vowels that are spoken otherwise with them, and no doubled consonants but those that are. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[èêëőűøœæß]/g, (letter) => ALIKE[letter] ?? letter)
    .normalize("NFD")
    .replace(/(?<=[aou])\u0308|(?<=e)\u0301/g, "¨")
    .replace(/[^a-zł¨]/g, "")
    .replace(/.¨/g, (letter) => MARKED[letter.charAt(0)] ?? letter)
    .replace(/([bdfgkmnprtvw])\1/g, "$1");

const ALIKE: Readonly<Record<string, string>> = { è: "é", ê: "é", ë: "é", ő: "ö", ű: "ü", ø: "ö", œ: "eu", æ: "ä", ß: "ss" };
const MARKED: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü", e: "é" };

interface Unit {
  readonly from: RegExp;
  /** What it is in the keys of names, as a pattern. */
  readonly to: string;
}

/** Letters and what Russian writes for them, after R. S. Giliarevskii and B. A. Starostin, Inostrannye imena i nazvaniia v russkom tekste (3rd
 *  ed., 1985): `$` at the end of a name, `+` before a vowel, `*` before e, i and y. */
const UNITS: readonly Unit[] = [
  // Behind which nothing may be heard
  "eaux$=o aux$=o ent$=an,ent emps$=an amps$=an et$=e,et ez$=e,es,eT ier$=e,er,ir er$=er,e illes$=il ille$=il es$=es,s, ts$=,T,ts ds$=,ds lt$=,lt",
  "ld$=,ld t$=,t d$=,d p$=,p x$=,ks z$=,T,s,z s$=,s,S e$=e, us$=us,os,i, ius$=ius,ios,i tius$=Ti,tsi,Tios c$=k,T,C",
  // Vowels
  "saint=sen,saint eau=o au=o,au,av aw=o,ou,u ain=en,ain,ein ein=en,ein,ain,in oin=uan,oin aill=ai,al aye=ae,aie ai=e,ai,i,A ay=e,ai,ei ieu=e,i,U",
  "ea=i,e,ea,ei ee=i,e ei=e,ei,ai ey=ei,i,e eu=e,ei,oi,eu,U,ev ew=U,u,ev esn=en,esn oi=ua,oi,A oy=ua,oi,uai ou=u,au,o oo=u ow=ou,au,o,ov,u ui=Ui,ui,i,U,ei",
  "uy=Ui,i,ei ue=U,u,ue,e oe=e,o,oe ae=e,a,ea ie=e,i ia=A,ia iu=U,iu io=io,e,o ya=A,ia yu=U,iu yo=io,e em=em,am en=en,an an=an,en,ein am=am,em in=in,en",
  "enyi$=eni un=un,an,en ä=e,a ö=e,o,i ü=U,i,u é=e a=a,e,ei,A e=e,i,a, i=i,ai,A y=i,ai,ei o=o,ou,u u=u,U,a,e,o",
  // Consonants
  "tsch=C sch=S,sk,sX tch=C ch=C,S,X,k ck=k cqu=k cs=C,ks cz=C cci+=C cc*=C,ks,kC cc=k c*=s,T,C ci+=C,Ti,si,s c=k,T,C sci+=S,si,st sc*=s,S sh=S ssz=s,S",
  "ss=s,S sz=s,S s=s,z,S dt=t,d,dt dge=dZ dj=dZ ge+=Z,dZ,ge gi+=dZ,Z,gi gui=gi,gvi gue=ge,gve gu+=gv,g gy=d,dZ,gi,g gn=n,gn gl=l,gl gh=g, g*=g,Z,dZ,X g=g,k",
  "h=g,X, ja=A,ia,Za,dZa,Xa ju=U,Zu,dZu,Xu je=e,Ze,dZe,Xe jo=e,io,o,Zo,dZo,Xo j=Z,dZ,X,i ll=l,i,li ly=li,i,l ny=n,ni ng=n,ng ph=f pf=pf,f qu=k,kv q=k rz=Z,rz",
  "th=t,s,f,d ti+=T,ti,C,s,t tz=T ts=T,ts v=v,f wa=va,ua,uo,vo we=ve,ue,u,e wh=u,v w=v,u,o x=ks,X,s, zz=T,dz,z zs=Z zh=Z z=z,T,s,dz ł=l",
]
  .flatMap((line) => line.split(" "))
  .map((pair) => pair.split("=") as [string, string])
  .sort(([one], [other]) => other.length - one.length)
  .map(([from, to]) => ({
    from: new RegExp(from.replace("+", "(?=[aeiouyéäöü])").replace("*", "(?=[eiyéäö])"), "y"),
    to: `(?:${to.replaceAll(",", "|")})`,
  }));
