/**
 * Example visitors, one for each level: what they choose, by question. Questions that are not named are answered with
 * "None of these" or "Not sure".
 */
export const visitors = {
  emergency: { age: 61, emergency: ['breathless'] },
  urgent: { age: 61, location: ['calf'], start: ['days'], leg: ['swollen'] },
  soon: {
    age: 58,
    location: ['inner-side'],
    start: ['weeks'],
    since: ['over-three-weeks'],
    knee: ['catches', 'swollen'],
  },
  'self-care': {
    age: 28,
    location: ['thigh-middle'],
    start: ['sudden'],
    since: ['under-week'],
    happened: ['sprint'],
    injury: ['carried-on'],
  },
};
