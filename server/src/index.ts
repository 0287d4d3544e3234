import { articleSchema, personSchema, quoteSchema } from '../../content-types';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { doctorService } from './doctor';
import { features } from './features';
import { register } from './register';

const merged = (part: 'controllers' | 'routes' | 'services') =>
  Object.assign({}, ...features.map((feature) => feature[part] ?? {}));

export default {
  register,
  bootstrap,
  config,
  contentTypes: {
    article: { schema: articleSchema },
    person: { schema: personSchema },
    quote: { schema: quoteSchema },
  },
  controllers: merged('controllers'),
  routes: merged('routes'),
  services: { ...merged('services'), doctor: doctorService(features) },
};
