/** The houses whose names stand in credits and datelines; the source of an expression. */
export const AGENCY = `(?:${[
  'Reuters|REUTERS|AFP|AP Photo|AP|Associated Press|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Xinhua|TASS|Sputnik|ANSA|dpa|DPA',
  'CFP|VCG|Anadolu(?: Agency)?|AA|Bloomberg|PA(?: Media| Wire)?|Shutterstock|Alamy|iStock|Tanjug|Hina|FoNet|Beta|NurPhoto',
  'ZUMA|Kyodo|Yonhap|IANS|PTI|AAP|Canadian Press|S[Ii][Pp][Aa]|I(?:mago|MAGO)|Rex|P(?:ool|OOL)|H(?:andout|ANDOUT)',
  'Wikimedia Commons|Flickr|NASA|CGTN|BBC|CNN',
].join('|')})`;
