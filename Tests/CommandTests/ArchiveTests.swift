import Glibc
import Testing

@Suite struct ArchiveTests {
  let khplan: Khplan
  let folder: Folder

  init() throws {
    folder = try Folder()
    khplan = Khplan(folder: folder)
  }

  /// A tree with everything that is found in a real one.
  private let mixedTree = #"""
    mkdir -p kho/2024/sâu kho/rỗng kho/.ẩn; cd kho
    printf 'KẾ HOẠCH\nTrồng cây\n' > 2024/a.txt; cp 2024/a.txt 2024/a.md; cp 2024/a.txt .ẩn/b.txt
    cp 2024/a.txt 2024/sâu/$'odd \xff\n name.txt'; : > empty.txt; printf '%%PDF-1.7\n\0' > scan.pdf
    head -c 3000 /dev/urandom > rác.bin; truncate -s 3M enormous.txt; mkfifo pipe
    ln -s .. 2024/loop; ln -s ../a.txt 2024/sâu/link.txt; ln -s nowhere broken.txt; mkdir a.json
    printf 'QUYẾT ĐỊNH\n' > a.txt
    tar -cf t.tar -C 2024 a.txt a.md; gzip -c 2024/a.txt > g.txt.gz; head -c 1100 t.tar | gzip > cut.tgz
    cd ..
    """#

  @Test func `a mixed tree ends with a correct report`() throws {
    let result = try khplan.run(
      """
      \(mixedTree)
      find kho -type f -print0 | sort -z | xargs -0 sha256sum > before
      khplan convert kho -o out --report r.json --max-size 1 --jobs 3 --lang en
      status=$?; find kho -type f -print0 | sort -z | xargs -0 sha256sum | cmp - before || exit 9
      cd out; find . -type f -name '*.json' -print0 | LC_ALL=C sort -z | tr '\\0' '\\n'; cat ../r.json >&2; rm -r ../kho ../out; exit $status
      """)
    #expect(result.status == 3)
    #expect(
      result.output == """
        ./2024/a.json
        ./2024/a.txt.json
        ./2024/sâu/link.json
        ./2024/sâu/odd \u{FFFD}
         name.json
        ./a.txt.json
        ./cut.tgz!/a.json
        ./empty.json
        ./g.txt.gz!/g.json
        ./t.tar!/a.json
        ./t.tar!/a.md.json

        """)
    let codes = [
      ("broken.txt", "missing"), ("cut.tgz", "brokenContainer"), ("enormous.txt", "tooBig"),
      ("rác.bin", "notText"), ("scan.pdf", "notText"),
    ]
    for (file, code) in codes {
      let line = result.errors.split(separator: "\n").first { $0.contains("\"kho/\(file)\"") }
      #expect(line?.contains("\"code\":\"\(code)\"") == true, "\(file): \(line ?? "")")
    }
    #expect(result.errors.contains("\"done\":10"))
    #expect(result.errors.contains("linked folders passed by"))
  }

  /// Many documents of growing length, enough work to be killed in the middle of.
  private let documents = #"""
    mkdir -p kho/a kho/b
    for i in $(seq 120); do
      { printf 'KẾ HOẠCH\nSố %s\n\nI. MỤC ĐÍCH\n' $i; yes '1. Nội dung công việc cần làm' | head -n $((i * 3)); } \
        > kho/$([ $((i % 2)) = 0 ] && echo a || echo b)/$i.txt
    done
    tar -cf kho/gói.tar -C kho a

    """#

  @Test(arguments: ["--to jsonl -o OUT.jsonl", "--to json -o OUT"])
  func `a run that is killed again and again ends as one that is not`(options: String) throws {
    let line = { (name: String) in
      "khplan convert kho \(options.replacing("OUT", with: name)) --lang en"
    }
    let result = try khplan.run(
      """
      \(documents)
      \(line("whole")) --jobs 1 2>/dev/null
      for i in $(seq 25); do
        \(line("killed")) --jobs 2 --resume --report r.json 2>/dev/null & child=$!
        # Every second time only when something new was noted, or nothing would ever be kept.
        for _ in $(seq $((i % 2 * 75))); do
          [ "$(cat killed/.khplan-journal .killed*journal | wc -l)" -gt "${noted:-1}" ] && break
          sleep 0.01
        done
        sleep 0.0$((RANDOM % 10)); pkill -KILL -P $child; kill -9 $child; wait $child
        noted=$(cat killed/.khplan-journal .killed*journal | wc -l)
      done 2>/dev/null
      ls -A | grep -c '^killed' ; \(line("killed")) --resume --report r.json
      diff -r -x .khplan-journal whole* killed* && echo same; grep -c '"input"' r.json
      find . -name '*.tmp' -o -name '*partial' | wc -l; rm -rf kho whole* killed* .killed* .whole*
      """)
    #expect(result.output.hasSuffix("same\n180\n0\n"), "\(result.output)\(result.errors)")
    #expect(result.errors.contains("kept unchanged"))
  }
}
