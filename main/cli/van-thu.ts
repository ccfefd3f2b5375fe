process.stderr.write('van-thu: chưa có lệnh nào.\n');
process.exitCode = 2;
