import { describeNeo4jContract } from '../support/describe-neo4j-contract.ts';

describeNeo4jContract(1);
