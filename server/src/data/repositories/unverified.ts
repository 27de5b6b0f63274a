/** Repositories from general scholarly usage, found nowhere when they were looked up, one a line: abbreviations | own names | English name | place |
 *  country | system. They have no source, and what is shown of them says “(not verified)”. An entry moves to the table when its name was seen. */
export const UNVERIFIED = `
DDB|Documents diplomatiques belges|Belgian Diplomatic Documents|Brussels||ps
ÖUA|Österreich-Ungarns Außenpolitik|Austria-Hungary’s Foreign Policy|Vienna||ps
`;
