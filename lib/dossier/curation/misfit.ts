/** A correction does not fit the dossier; the message is a clause that says why. */
export class Misfit extends Error {
  override name = 'Misfit';
}
