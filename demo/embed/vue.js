// In a template: app.config.compilerOptions.isCustomElement = (tag) => tag === 'knee-pain-guide'. A render function needs nothing.
import { createApp, h, ref } from 'vue';
import 'knee-pain-guide';

createApp({
  setup() {
    const results = ref(0);
    return () => [
      h('knee-pain-guide', {
        region: 'ie',
        checker: true,
        clinicName: 'Harbour Physiotherapy',
        'onKpg-result': () => results.value++,
      }),
      h('output', results.value),
    ];
  },
}).mount('#app');
