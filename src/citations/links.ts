/*
 * Where a reader may be sent. Many sources were read in copies on document-sharing and unrelated
 * sites: those may be unlawful, may change, and may be full of advertising, so they are named, not
 * linked. A site is added here only if it belongs to one of the four kinds below.
 */

/** Governments, the health service, universities and other official bodies. */
const OFFICIAL = [
  'ac.uk',
  'gov.uk',
  'ico.org.uk',
  'inspq.qc.ca',
  'nhs.uk',
  'samhsa.gov',
  'scie.org.uk',
  'socy.umd.edu',
];

/** Repositories: of biomedical literature, and of two public bodies' own documents. */
const REPOSITORIES = ['github.com/alphagov/', 'github.com/nhsuk/', 'nlm.nih.gov'];

/** Publishers of what is cited: journals, and news under its publisher's own name. */
const PUBLISHERS = [
  'bmj.com',
  'careappointments.com',
  'caretalk-business.co.uk',
  'hellorayo.co.uk',
  'nationalelfservice.net',
];

/** Sites of the organisation that is the author. Sites that live from guides and pay tables are not here. */
const OWN_SITES = [
  'atlas101.ca',
  'bigblogwales.org.uk',
  'bromleymylifedesignmanual.com',
  'centreformentalhealth.org.uk',
  'charteredaccountants.ie',
  'corc.uk.net',
  'familyandchildcaretrust.org',
  'flackwellheathcommunitycentre.org.uk',
  'hubcymruafrica.wales',
  'learningdisabilities.org.uk',
  'mentalhealth.org.uk',
  'mind.org.uk',
  'mooreks.co.uk',
  'ncvo.org.uk',
  'norwoodmc.co.uk',
  'nspa.org.uk',
  'nsun.org.uk',
  'pilgrimcentre.co.uk',
  'samaritans.org',
  'stormid.com',
  'theoryofchange.org',
  'thirtyoneeight.org',
];

const ALLOWED = [...OFFICIAL, ...REPOSITORIES, ...PUBLISHERS, ...OWN_SITES];

export type Whereabouts =
  | { readonly kind: 'link'; readonly href: string; readonly label: string }
  | { readonly kind: 'named'; readonly host: string }
  | { readonly kind: 'none' };

/** A DOI first, then an address that may be linked, then the name of the site it was read on. */
export function whereabouts(reference: {
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
}): Whereabouts {
  if (reference.DOI) {
    const href = `https://doi.org/${encodeURI(reference.DOI)}`;
    return { kind: 'link', href, label: `doi:${reference.DOI}` };
  }
  if (!reference.URL) return { kind: 'none' };
  const url = new URL(reference.URL);
  const host = url.hostname.replace(/^www\./, '');
  return mayLink(url) ? { kind: 'link', href: url.href, label: host } : { kind: 'named', host };
}

function mayLink(url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  return ALLOWED.some((allowed) => {
    const [host = '', path] = allowed.split('/', 2);
    const isHost = url.hostname === host || url.hostname.endsWith(`.${host}`);
    return isHost && (path === undefined || url.pathname.startsWith(`/${path}/`));
  });
}
