// npm start, npm test and npm run thidua on a machine that has only Node and npm. No dependencies; this file stays readable to old Nodes,
// so that they can say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Máy đang có Node ' +
      process.versions.node +
      '; cần Node 20.19 trở lên. Hãy cài bản LTS mới từ https://nodejs.org rồi chạy lại.\nNode 20.19 or newer is needed.',
  );
  process.exitCode = 1;
} else {
  void import('./bootstrap/main.mjs').then(({ main }) => main(process.argv.slice(2)));
}
