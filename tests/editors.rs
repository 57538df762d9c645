//! An editor with the YAML language server completes and checks policies and batch files by their first line alone: asked
//! over its own protocol, with the schemas that ship.

use std::path::Path;
use std::process::Command;

use serde_json::Value as Json;

/// Opens three texts and asks for completions; prints what the server said as one JSON object.
const CLIENT: &str = r##"
import json, os, pathlib, subprocess, sys
repo = pathlib.Path(sys.argv[1])
server = subprocess.Popen(["yaml-language-server", "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

def send(message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    server.stdin.flush()

def receive():
    length = 0
    while line := server.stdout.readline().strip():
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    if not length:
        sys.exit("the language server ended")
    return json.loads(server.stdout.read(length))

def wait(wanted):
    settings = {"validate": True, "completion": True}
    while True:
        message = receive()
        if "id" in message and "method" in message:
            items = message.get("params", {}).get("items", []) if message["method"] == "workspace/configuration" else []
            send({"id": message["id"], "result": [settings if i.get("section") == "yaml" else {} for i in items]})
        elif wanted(message):
            return message

send({"id": 1, "method": "initialize", "params": {"processId": os.getpid(), "rootUri": repo.as_uri(),
      "capabilities": {"workspace": {"configuration": True}, "textDocument": {"publishDiagnostics": {}}}}})
wait(lambda m: m.get("id") == 1)
send({"method": "initialized", "params": {}})

def faults(name, text):
    uri = (repo / "examples/frontier-2026" / name).as_uri()
    send({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": text}}})
    told = wait(lambda m: m.get("method") == "textDocument/publishDiagnostics" and m["params"]["uri"] == uri)
    return uri, [[d["range"]["start"]["line"] + 1, d["message"]] for d in told["params"]["diagnostics"]]

def words(uri, line, character):
    send({"id": uri, "method": "textDocument/completion", "params": {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}})
    result = wait(lambda m: m.get("id") == uri)["result"]
    return sorted(i["label"] for i in (result["items"] if isinstance(result, dict) else result))

name = "policies/cyber-verification-2.yaml"
text = (repo / "examples/frontier-2026" / name).read_text()
said = {"good": faults(name, text)[1]}
said["bad"] = faults("policies/bad.yaml", text.replace("retention: flag", "retention: flagg").replace("    models:", "    modles:"))[1]
half = text.split("    review:")[0] + "    review:\n      on_overdue: \n"
said["overdue"] = words(faults("policies/half.yaml", half)[0], half.count("\n") - 1, 18)
batch = "# yaml-language-server: $schema=../../schema/batch.schema.json\n- act: grant.issue\n  restoration: R-1\n  organization: acme\n  \n"
said["grant"] = words(faults("grant.yaml", batch)[0], 4, 2)
act = "# yaml-language-server: $schema=../../schema/batch.schema.json\n- act: \n"
said["act"] = words(faults("act.yaml", act)[0], 1, 7)
print(json.dumps(said))
server.kill()
"##;

#[test]
fn an_editor_completes_and_checks_by_the_schemas() {
    let server = Command::new("yaml-language-server").arg("--version").output();
    assert!(
        server.is_ok(),
        "this test needs `yaml-language-server` on the path: npm install --global yaml-language-server"
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("python3").args(["-c", CLIENT]).arg(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["good"], serde_json::json!([]));
    let bad = said["bad"].to_string();
    assert!(bad.contains("modles is not allowed") && bad.contains("Missing property \\\"models\\\""), "{bad}");
    assert!(bad.contains("\\\"flag\\\", \\\"number\\\""), "{bad}");
    assert_eq!(said["overdue"], serde_json::json!(["deem-refused", "escalate"]));
    let words = |key: &str| -> Vec<String> { serde_json::from_value(said[key].clone()).unwrap() };
    for word in ["surfaces", "until", "conditions"] {
        assert!(words("grant").iter().any(|w| w == word), "{word}: {said}");
    }
    for word in ["policy.propose", "lockdown.impose"] {
        assert!(words("act").iter().any(|w| w == word), "{word}: {said}");
    }
}
