import { words } from './list';

/** A name that has one of these words names an organization. */
export const ORGANIZATION_HEADS = words(`
Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Board
Brigade Brothers Bureau Cabinet Center Centre Centers Chamber Church Club Coalition College Command Commission
Committee Community Company Conference Confederation Congress Consortium Corporation Corp Corps Council Court
Department Directorate Executive Federation Force Forces Forum Foundation Front Fund Government Group Guard Hospital
House Inc Industries Institute Institution Institutes Inquiry Laboratory Labs League Ltd LLC Ministry Mission Motors Movement Museum
Navy Network Office Orchestra Organisation Organization Panel Parliament Partnership Party Patrol Police Press
Project School Secretariat Senate Service Services Society Squad State_Department Studios Survey Systems Team
Energy Holdings Homes Oil Pharmaceuticals Railways Technologies Television Treasury Tribunal Trust Union Unit Universities University Watch
`);

/** The last word of a newspaper's or a broadcaster's name. */
export const MEDIA_HEADS = words(`
Times News Post Herald Tribune Journal Guardian Chronicle Gazette Observer Telegraph Mail Globe Sun Star Mirror Today
Broadcasting Radio TV Television Magazine Review Daily Weekly Advertiser Argus Bulletin Courier Dispatch Echo Enquirer
Examiner Express Inquirer Monitor Sentinel Standard
`);

/** A name that ends in one of these words names a place. */
export const PLACE_HEADS = words(`
Airport Avenue Bay Beach Border Boulevard Bridge Building Canyon Castle City Coast County Creek Desert District
Falls Garden Gardens Gulf Hall Harbour Harbor Heights Highway Hill Hills Island Islands Isle Lake Mountain Mountains
Mount Ocean Palace Park Peninsula Plateau Plaza Point Port Province Region Reservoir Ridge River Road Sea Square
Stadium Arena Station Strait Street Territory Territories Town Tower Valley Village Airfield Basin Glacier
`);
/** A name that begins with one of these words names a place. */
export const PLACE_OPENERS = words('Mount Lake Cape Gulf Strait Fort Port Saint San Santa Camp');

/** Heads of names of organizations and of nothing else. */
export const SURE_BODIES = words(`
Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board Bureau Coalition Commission Committee
Company Confederation Congress Corporation Corps Council Court Department Directorate Federation Foundation Fund Inc
Institute League Ltd Ministry Navy Organisation Organization Parliament Party Police Senate Society Tribunal University
`);

/** Heads of names of places and of nothing else. */
export const SURE_PLACES = words(`
Airfield Airport Arena Avenue Bay Beach Boulevard Bridge Canyon Castle Creek Desert Glacier Gulf Harbor Harbour Highway
Hill Hills Island Islands Lake Mountain Mountains Ocean Peninsula Plateau Plaza Province Reservoir Ridge River Road Sea
Stadium Station Strait Street Territory Tower Towers Valley Village
`);

/** Last words of names of newspapers and broadcasters, and of nothing else that is named. */
export const SURE_MEDIA = words(`
Advertiser Argus Broadcasting Chronicle Courier Dispatch Enquirer Examiner Gazette Herald Inquirer Journal Magazine News
Radio Sentinel Telegraph Television Times Tribune Weekly
`);
