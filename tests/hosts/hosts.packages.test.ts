import { before } from 'node:test';
import { compareWithClean } from './compare.ts';
import { fetchPackages } from './fetch-packages.ts';
import { addPackagedFiles, fetched, packagedHosts } from './packaged-hosts.ts';

before(() => fetchPackages(fetched));

compareWithClean(packagedHosts, addPackagedFiles, true);
