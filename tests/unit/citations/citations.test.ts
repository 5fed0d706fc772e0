import { describe, expect, test } from 'vitest';
import {
  bibliography,
  cite,
  citeHtml,
  knownKeys,
  narrative,
  nearestKey,
} from '../../../src/citations/citations.ts';

/*
 * Expected texts were written by hand from content/references.json, after the author-date style that
 * British universities teach (Harvard): up to two names in the sentence, then "et al."; in the list
 * one name of four or more, then "et al."; "n.d." where there is no date; letters where two would read the same.
 */

function inText(key: string, context?: readonly string[]): string | undefined {
  return cite([key], context).parts[0]?.text;
}

function inList(key: string): string | undefined {
  return bibliography([key])[0]?.html;
}

describe('in brackets', () => {
  test.each([
    ['one author', 'burns2017', 'Burns, 2017'],
    ['two authors', 'repper2011', 'Repper and Carter, 2011'],
    ['three authors', 'lyons2021', 'Lyons et al., 2021'],
    ['eighteen authors', 'gillard2022', 'Gillard et al., 2022'],
    ['an organisation', 'nsun2020', 'National Survivor User Network, 2020'],
    ['two organisations', 'nestanv2015', 'National Voices and Nesta, 2015'],
    ['three organisations', 'hee2020', 'Health Education England et al., 2020'],
    ['no date', 'mhfcc', 'Mental Health Foundation, n.d.'],
    ['a family name of two words', 'lenovere2023', 'Le Novere et al., 2023'],
    ['an apostrophe', 'icorules', 'Information Commissioner’s Office, n.d.'],
    ['no author', 'upsidestoc2024', '‘Implementation of peer support…’, 2024'],
    ['no author, and a question first', 'rapsid2017', '‘Can peer support be cost saving?’, 2017'],
    [
      'no author, and a note in the title',
      'prosper2020',
      '‘Lay-therapist-delivered, low-intensity, psychosocial intervention…’, 2020',
    ],
    ['neither author nor date', 'nlwlpc', '‘New National Minimum Wage rates…’, n.d.'],
    ['an Act', 'dpa2018s16', 'Data Protection Act 2018, Schedule 1, paragraph 16'],
  ])('names %s', (_, key, expected) => {
    expect(inText(key)).toBe(expected);
  });

  test('keeps the order that the author wrote', () => {
    expect(cite(['white2020', 'lyons2021']).parts).toEqual([
      { key: 'white2020', text: 'White et al., 2020' },
      { key: 'lyons2021', text: 'Lyons et al., 2021' },
    ]);
  });

  test('of no keys has no parts', () => {
    expect(cite([]).parts).toEqual([]);
  });
});

describe('letters', () => {
  test('tell apart works of one author without a date, by title', () => {
    // "How to use WEMWBS" comes before "WEMWBS FAQ".
    const page = ['warwickfaq', 'warwickuse', 'lyons2021'];
    expect(inText('warwickuse', page)).toBe('University of Warwick, n.d.-a');
    expect(inText('warwickfaq', page)).toBe('University of Warwick, n.d.-b');
    expect(inText('lyons2021', page)).toBe('Lyons et al., 2021');
  });

  test('are not given to works of one author from different years', () => {
    expect(inText('gillard2015', ['gillard2015', 'gillard2017'])).toBe('Gillard et al., 2015');
  });

  test('depend on the page alone, not on pages styled before it', () => {
    const before = inText('mhfseed', ['mhfseed', 'mhfwales']);
    inText('mhfseed', [...knownKeys()]);
    inText('mhfseed', ['mhfcc', 'mhfseed']);
    expect(inText('mhfseed', ['mhfseed', 'mhfwales', 'burns2017'])).toBe(before);
    expect(before).toBe('Mental Health Foundation, n.d.-a');
    expect(inText('mhfseed', ['mhfseed'])).toBe('Mental Health Foundation, n.d.');
  });

  test('are the same in the list as in the text', () => {
    const list = bibliography(['warwickfaq', 'warwickuse']);
    expect(list.map(({ html }) => html.slice(0, 42))).toEqual([
      'University of Warwick (n.d.-a) ‘How to use',
      'University of Warwick (n.d.-b) ‘WEMWBS FAQ',
    ]);
  });
});

describe('with the authors in the sentence', () => {
  test.each([
    ['lyons2021', 'Lyons et al. (2021)'],
    ['repper2011', 'Repper and Carter (2011)'],
    ['mhfcc', 'Mental Health Foundation (n.d.)'],
    ['rapsid2017', '‘Can peer support be cost saving?’ (2017)'],
    ['dpa2018s16', 'Data Protection Act 2018, Schedule 1, paragraph 16'],
  ])('%s puts only the year in brackets', (key, expected) => {
    expect(narrative(key)).toBe(expected);
  });

  test('takes the letter that its page gives it', () => {
    expect(narrative('warwickfaq', ['warwickfaq', 'warwickuse'])).toBe(
      'University of Warwick (n.d.-b)',
    );
  });
});

describe('the list', () => {
  test('gives an article its journal, volume, issue, pages and DOI', () => {
    expect(inList('satinsky2018')).toBe(
      'Satinsky, E., Crepaz-Keay, D. and Kousoulis, A. (2018) ‘Making peer-focused self-management programmes work in public mental health’, The Journal of Mental Health Training, Education and Practice, 13(5), pp. 257–263. <a class="out" href="https://doi.org/10.1108/JMHTEP-08-2017-0052" rel="noreferrer">doi:10.1108/JMHTEP-08-2017-0052</a>',
    );
  });

  test('gives an online article its number', () => {
    expect(inList('skivington2021')).toContain('et al. (2021) ‘A new framework');
    expect(inList('skivington2021')).toContain('’, BMJ, 374, article n2061. ');
  });

  test('names all of three authors, and one of four or more', () => {
    expect(inList('islam2023')).toMatch(/^Islam, S\. et al\. \(2023\)/);
    expect(inList('lyons2021')).toMatch(/^Lyons, N\., Cooper, C\. and Lloyd-Evans, B\. \(2021\)/);
    expect(inList('bagnall2015')).toMatch(/^Bagnall, A\.-M\. et al\. \(2015\)/);
  });

  test('gives a report its publisher, without quotation marks', () => {
    expect(inList('chakkalackal2013')).toBe(
      'Chakkalackal, L. (2013) Doing it for ourselves: self-help groups for people with dementia living in extra care housing schemes. Case Study 80, Housing Learning and Improvement Network. Read at doczz.fr.',
    );
  });

  test('does not add a full stop to a question mark', () => {
    expect(inList('trachtenberg2013')).toContain(
      'is it good value for money? Centre for Mental Health.',
    );
  });

  test('gives a web page its title and a link to the site', () => {
    expect(inList('mhfparc')).toBe(
      'Mental Health Foundation (n.d.) ‘Parc Prison self-management impact report’. <a class="out" href="https://mentalhealth.org.uk/explore-mental-health/publications/parc-prison-self-management-impact-report" rel="noreferrer">mentalhealth.org.uk</a>',
    );
  });

  test('turns quotation marks inside a title', () => {
    expect(inList('mhfperthyn')).toContain(
      '‘“Perthyn” - Women’s Refugee and Asylum Seeker Project’',
    );
  });

  test('begins with the title where no author is recorded', () => {
    expect(inList('rapsid2017')).toMatch(
      /^‘Can peer support be cost saving\? An economic .* communities’ \(2017\) BMJ Open Diabetes Research and Care\. /,
    );
  });

  test('joins three organisations without a comma before "and"', () => {
    expect(inList('hee2020')).toContain(
      'Health Education England, National Collaborating Centre for Mental Health and UCLPartners (2020) The',
    );
  });

  test('names an Act as the law does', () => {
    expect(inList('dpa2018s16')).toBe(
      'Data Protection Act 2018, Schedule 1, paragraph 16. <a class="out" href="https://www.legislation.gov.uk/ukpga/2018/12/schedule/1/paragraph/16" rel="noreferrer">legislation.gov.uk</a>',
    );
  });

  test('is in alphabetical order, a title without an author among the names', () => {
    const keys = [
      'white2020',
      'upsidestoc2024',
      'egmose2023',
      'iemmi2015',
      'burns2017',
      'white2020',
    ];
    expect(bibliography(keys).map(({ key }) => key)).toEqual([
      'burns2017', // Burns
      'egmose2023', // Høgh Egmose
      'iemmi2015', // Iemmi
      'upsidestoc2024', // Implementation
      'white2020', // White
    ]);
  });

  test('says how much was read, and what to know of the copy', () => {
    expect(bibliography(['satinsky2018', 'kiresuk1968', 'mhfparc'])).toMatchObject([
      { key: 'kiresuk1968', read: 'not seen', remark: expect.stringContaining('[K]') },
      { key: 'mhfparc', read: 'excerpt', remark: '' },
      { key: 'satinsky2018', read: 'abstract', remark: expect.stringContaining('Abstract only') },
    ]);
  });
});

describe('an unknown key', () => {
  test('is refused with the nearest known one', () => {
    expect(() => cite(['lyons2012'])).toThrow(
      'unknown citation "lyons2012". Nearest known key: "lyons2021". Use a key from content/references.json.',
    );
    expect(() => bibliography(['whyte2020'])).toThrow('Nearest known key: "white2020".');
  });

  test('has a nearest key whatever it is', () => {
    expect(nearestKey('mhfcseed')).toBe('mhfseed');
    expect(knownKeys()).toContain(nearestKey(''));
  });
});

test('a citation as HTML has its brackets close to its links', () => {
  expect(citeHtml(['lyons2021', 'white2020'])).toBe(
    '(<a href="#ref-lyons2021">Lyons et al., 2021</a>; <a href="#ref-white2020">White et al., 2020</a>)',
  );
});
