import { expect } from 'chai';
import { describe, it } from 'node:test';
import { guide } from 'virtual:guide';
import { indexPages } from '../../src/elements/search-index.ts';
import { wordsIn } from '../../src/state/words.ts';

const { pages, regions, endings } = guide;
const find = regions.map((region) => [region.id, indexPages(pages, wordsIn(region, guide), endings)] as const);

/** What people type, and the page that has to stand among the first three. */
const searches: Readonly<Record<string, string>> = {
  'blood clot': 'deep-vein-thrombosis',
  'clot in leg': 'deep-vein-thrombosis',
  dvt: 'deep-vein-thrombosis',
  'swollen calf': 'deep-vein-thrombosis',
  'one leg swollen': 'deep-vein-thrombosis',
  'leg swollen after a flight': 'deep-vein-thrombosis',
  hamstrng: 'hamstring-strain',
  hamstirng: 'hamstring-strain',
  menisus: 'meniscus-tear',
  artritis: 'knee-osteoarthritis',
  achilless: 'achilles-rupture',
  'short of breath': 'pulmonary-embolism',
  'chest pain': 'pulmonary-embolism',
  'pulled hamstring': 'hamstring-strain',
  'pulled muscle': 'hamstring-strain',
  'torn hamstring': 'hamstring-strain',
  'tight hamstrings': 'hamstring-tightness',
  'hamstring tendonitis': 'sit-bone-tendon-pain',
  'pain when sitting': 'sit-bone-tendon-pain',
  'buttock pain': 'sit-bone-tendon-pain',
  lump: 'bakers-cyst',
  'lump behind knee': 'bakers-cyst',
  "baker's cyst": 'bakers-cyst',
  'bakers cyst': 'bakers-cyst',
  'burst cyst': 'burst-bakers-cyst',
  'growing pains': 'growing-pains',
  'child leg pain at night': 'growing-pains',
  achilles: 'achilles-rupture',
  'snap in calf': 'achilles-rupture',
  'root tear': 'meniscal-root-tear',
  'pop on the stairs': 'meniscal-root-tear',
  'kneecap popped out': 'kneecap-dislocation',
  'knee replacement': 'after-surgery-or-injection',
  'steroid injection': 'after-surgery-or-injection',
  'sickle cell': 'bleeding-and-sickle-cell',
  haemophilia: 'bleeding-and-sickle-cell',
  'blood thinners': 'bleeding-and-sickle-cell',
  driving: 'work-driving-and-sleep',
  pillow: 'work-driving-and-sleep',
  wheelchair: 'low-load-exercise',
  'chair exercises': 'low-load-exercise',
  'pins and needles': 'sciatica',
  'trapped nerve': 'sciatica',
  'numb foot': 'nerve-pressure-at-the-knee',
  'foot drop': 'nerve-pressure-at-the-knee',
  'cold foot': 'acute-limb-ischaemia',
  'stress fracture': 'bone-stress-injury',
  'shin splints': 'bone-stress-injury',
  'broken knee': 'knee-fracture',
  'knee gives way': 'ligament-injury',
  sprain: 'ligament-injury',
  acl: 'ligament-injury',
  'knee locked': 'meniscus-tear',
  'knee clicks': 'meniscus-tear',
  'torn cartilage': 'meniscus-tear',
  arthritis: 'knee-osteoarthritis',
  'creaky knee': 'knee-osteoarthritis',
  'stiff in the morning': 'inflammatory-arthritis',
  'hot knee': 'infected-joint',
  fever: 'infected-joint',
  'swollen knee': 'bleeding-into-the-knee',
  'water on the knee': 'bleeding-into-the-knee',
  "runner's knee": 'patellofemoral-pain',
  "jumper's knee": 'patellar-tendon-pain',
  "housemaid's knee": 'kneecap-bursitis',
  bursitis: 'kneecap-bursitis',
  cramp: 'soreness-and-cramp',
  'charley horse': 'soreness-and-cramp',
  'dark urine': 'muscle-breakdown',
  'red skin': 'skin-infection',
  phlebitis: 'surface-vein-clot',
  'varicose veins': 'surface-vein-clot',
  'pain when walking': 'artery-pain-on-walking',
  'groin pain': 'hip-pain-felt-in-the-knee',
  limp: 'children-and-teenagers',
  cancer: 'bone-or-soft-tissue-tumour',
  'night pain': 'bone-or-soft-tissue-tumour',
  painkillers: 'pain-relief-medicines',
  ibuprofen: 'pain-relief-medicines',
  paracetamol: 'pain-relief-medicines',
  acetaminophen: 'pain-relief-medicines',
  pregnant: 'pregnancy-and-after-birth',
  'do i need a scan': 'diagnosis',
  mri: 'diagnosis',
  ice: 'first-days',
  massage: 'treatments',
  stretching: 'treatments',
  'warm-up': 'prevention',
  'when can i run again': 'return-to-sport',
  exercises: 'rehabilitation',
  emergency: 'when-to-get-help',
  'should i see a doctor': 'when-to-get-help',
};

describe('the words that people search with', () => {
  for (const [query, page] of Object.entries(searches)) {
    it(`"${query}" finds ${page}`, () => {
      for (const [region, search] of find) {
        expect(
          search(query)
            .slice(0, 3)
            .map(({ id }) => id),
          region,
        ).to.include(page);
      }
    });
  }

  for (const [query, danger, twin] of [
    ['swollen calf after flight', 'deep-vein-thrombosis', 'calf-strain'],
    ['swollen calf', 'deep-vein-thrombosis', 'calf-strain'],
    ['hot swollen knee', 'infected-joint', 'knee-osteoarthritis'],
    ['snap in calf', 'achilles-rupture', 'calf-strain'],
  ] as const) {
    it(`"${query}" puts ${danger} before ${twin}`, () => {
      for (const [region, search] of find) {
        const ids = search(query).map(({ id }) => id);
        expect(ids, region).to.include.members([danger, twin]);
        expect(ids.indexOf(twin), region).to.be.greaterThan(ids.indexOf(danger));
      }
    });
  }

  for (const [query, first] of [
    ['bakers cyst', 'bakers-cyst'],
    ['calf strain', 'calf-strain'],
  ] as const) {
    it(`"${query}" puts the page of that name first`, () => {
      for (const [region, search] of find) expect(search(query)[0]?.id, region).to.equal(first);
    });
  }

  it('takes a word of four letters as it stands', () => {
    for (const [region, search] of find) expect(search('xmri'), region).to.deep.equal([]);
  });
});
