import { z } from 'astro/zod';
import { dayOrEmpty, group, text, unknownYet } from './fields.ts';
import { expected } from './messages.ts';

const EMAIL = expected('Write a role address such as help@example.org, or leave it empty.');

/** content/site.yaml: what holds for the whole site. Empty settings are shown as unknown and stop a release. */
export const siteSchema = group({
  /** Name of the site, in the header and in every page title. */
  name: text('the name of the site, 3 to 60 characters', 3, 60),
  /** Organisation that publishes the site. */
  publisher: unknownYet('the organisation that publishes the site'),
  /** Where the site will live, such as https://example.org; empty until it is known. */
  address: unknownYet('the address of the site, starting with https://'),
  /** The Mental Health Foundation's permission; unset, every page says "Independent draft". */
  permission: group({
    /** Who gave it. */
    from: unknownYet('who gave permission'),
    /** When. */
    date: dayOrEmpty('the day permission was given'),
    /** For what. */
    scope: unknownYet('what the permission covers'),
  }),
  contact: group({
    /** A role address, never a person's, until the owner confirms one. */
    email: z.union([z.null(), z.email(EMAIL)], EMAIL),
  }),
  privacy: group({
    /** Data controller of the site and its server. */
    controller: unknownYet('the organisation that decides what happens to personal data'),
    /** Where to write about personal data. */
    contact: unknownYet('an address for questions about personal data'),
    /** What the server's logs record. */
    logContents: unknownYet('what the logs of the server record'),
    /** How long the server keeps its logs. */
    logRetention: unknownYet('how long server logs are kept'),
  }),
});
